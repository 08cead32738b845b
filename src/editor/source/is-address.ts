import { parseUrl } from '../../untrusted/parse-url.ts';

/** Or none. */
export const isAddress = (address: string): boolean =>
  address.trim() === '' ||
  (/^https:\/\/[^\s/]+\.\S+$/.test(address.trim()) && parseUrl(address.trim()) !== undefined);
