const decodeOnce = (text: string) =>
  text.replace(/(?:%[\da-f]{2})+/gi, (codes) => {
    try {
      return decodeURIComponent(codes);
    } catch {
      return codes;
    }
  });

/** A redirector's link within another's is encoded three times. */
export const decodePercents = (text: string): string => decodeOnce(decodeOnce(decodeOnce(text)));
