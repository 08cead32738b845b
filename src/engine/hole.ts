/** Stands for the faded word in the prompt of a word item. */
export const HOLE = '____';
