/** Composed letters, and no soft hyphens or other invisible signs, which would part words; emoji stay joined. */
export const cleanText = (text: string): string =>
  text.normalize('NFC').replace(/(?![\u200c\u200d])\p{Cf}/gu, '');
