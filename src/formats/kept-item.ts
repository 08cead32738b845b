import * as v from 'valibot';
import { itemSchema } from '../bank/schema/bank-schema.ts';
import type { Item } from '../bank/types.ts';
import { KEPT_ITEM_PREFIX } from '../shared/persisted-names.ts';
import { findJsonFault } from '../untrusted/json-bounds.ts';
import { stripControlCharsDeep } from '../untrusted/strip-control-chars.ts';
import { fingerprintVisible, type VisibleQuestion } from './visible-question.ts';

const MAX_LENGTH = 40_000;
const BOUNDS = { depth: 6, values: 1_000 };

const escapeSign = (sign: string) =>
  [...Array(sign.length).keys()]
    .map((at) => `\\u${sign.charCodeAt(at).toString(16).padStart(4, '0')}`)
    .join('');

/**
 * Signs that end a comment of XML, mean something in GIFT, or are a line's end to somebody; and no other
 * escape than this one, since GIFT has its own for a backslash.
 */
const writeString = (json: string) => {
  const text = (JSON.parse(json) as string).replace(
    /["\\\-<>&[\]{}~=#/:]|[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cn}\p{Co}\p{Cs}]/gu,
    escapeSign,
  );
  return `"${text}"`;
};

/** One line for a comment: the item, and a fingerprint of the question that stands beside it. */
export function writeKeptItem(item: Item, visible: VisibleQuestion): string {
  const json = JSON.stringify(item).replace(/"(?:[^"\\]|\\.)*"/g, writeString);
  return `${KEPT_ITEM_PREFIX} ${fingerprintVisible(visible)} ${json}`;
}

/**
 * The item of a comment, or undefined if it is none of ours, is damaged, or if somebody has changed the
 * question beside it since.
 */
export function readKeptItem(comment: string, visible: VisibleQuestion): Item | undefined {
  const text = comment.trim();
  if (!text.startsWith(`${KEPT_ITEM_PREFIX} `) || text.length > MAX_LENGTH) return undefined;
  const [fingerprint, json] = [
    text.slice(KEPT_ITEM_PREFIX.length + 1, KEPT_ITEM_PREFIX.length + 9),
    text.slice(KEPT_ITEM_PREFIX.length + 10),
  ];
  if (fingerprint !== fingerprintVisible(visible) || findJsonFault(json, BOUNDS)) return undefined;
  const { success, output } = v.safeParse(itemSchema, stripControlCharsDeep(JSON.parse(json)));
  return success ? output : undefined;
}
