/** Stands in a prompt for the word that faded. */
export const HOLE = '____';
