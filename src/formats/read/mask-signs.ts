import { HTML_TAG_PATTERN } from './markup-to-text.ts';

const signs = [':', '#', '=', '{', '}', '~', '\n'] as const;
const FIRST_MASK = 0xfdd0;
const BACKSLASH_MASK = '\ufdd8';
const maskOf = (sign: string) =>
  String.fromCharCode(FIRST_MASK + signs.indexOf(sign as (typeof signs)[number]));
const maskAll = (text: string) => text.replace(/[:#={}~]/g, maskOf);

export const maskEquals = (text: string): string => text.replaceAll('=', maskOf('='));

/**
 * Signs that are escaped, or are part of a tag, an entity or an address, stand as noncharacters, one for
 * one, so that the rest can be cut at the signs of GIFT.
 */
export const maskSigns = (text: string): string =>
  text
    .replace(/\\([\\:#={}~n])/g, (_, sign: string) =>
      sign === '\\' ? BACKSLASH_MASK : maskOf(sign === 'n' ? '\n' : sign),
    )
    .replace(HTML_TAG_PATTERN, (tag) => (/[{}]/.test(tag) ? tag : maskAll(tag)))
    .replace(/&#(?:x[\da-f]{1,6}|\d{1,7});/gi, (entity) => maskAll(entity))
    .replace(/\bhttps?:\/\/[^\s{}<>"~=#]+(?:\?[^\s{}<>"~]*)?/gi, (address) => maskAll(address));

export const unmaskSigns = (text: string): string =>
  text
    .replace(/[\ufdd0-\ufdd6]/g, (mask) => signs[mask.charCodeAt(0) - FIRST_MASK] ?? '')
    .replace(/\\(["'])/g, '$1')
    .replaceAll(BACKSLASH_MASK, '\\');
