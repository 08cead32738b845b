/** Or none. */
export const isAddress = (address: string): boolean =>
  address.trim() === '' ||
  (/^https:\/\/[^\s/]+\.\S+$/.test(address.trim()) && URL.canParse(address.trim()));
