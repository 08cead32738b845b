export const Cartes = () => null;
