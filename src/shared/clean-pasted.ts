const decodePercents = (text: string) =>
  text.replace(/(?:%[\da-f]{2})+/gi, (codes) => {
    try {
      return decodeURIComponent(codes);
    } catch {
      return codes;
    }
  });

/** A code or link as it was before mailers, redirects and word processors. */
export const cleanPastedText = (text: string): string =>
  decodePercents(decodePercents(decodePercents(text)))
    .normalize('NFKC')
    .replace(/=\r?\n|(?![\t\n\r])\p{Cc}|[\p{Cf}\\]/gu, '')
    .replace(/[\p{Pd}\u2212]/gu, '-')
    .replace(/^[>|\s]+/gm, ' ');
