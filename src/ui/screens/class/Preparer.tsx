export const Preparer = () => null;
