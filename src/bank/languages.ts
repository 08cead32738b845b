/**
 * The languages of banks and pages. Class links store a position in this list: never reorder it, add
 * new languages at the end. A link has room for 16. Of a dossier's banks the first language in this
 * order is the original, which the others are compared with.
 */
export const languages = ['fr', 'en', 'de', 'it'] as const;

export type Language = (typeof languages)[number];
