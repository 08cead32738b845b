/** Stands in a prompt for the word that faded. */
export const HOLE = '____';

export const WORD_ITEM_PREFIX = 'mot-';

export const isWordItem = (id: string): boolean => id.startsWith(WORD_ITEM_PREFIX);
