export const Devoir = () => null;
