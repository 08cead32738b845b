/** 3,40 € and 3.40 dollars, but 3,4 millions d’euros. */
export const padCents = (amount: string, unit: string): string =>
  /^(?:euros?|€|dollars?|[$£¥]|francs?|chf|livres? sterling|pounds?)(?!\p{L})/iu.test(unit)
    ? amount.replace(/[.,]\d$/, '$&0')
    : amount;
