import type { Page } from '@playwright/test';
import { parse } from 'yaml';
import { mapTexts } from '../../src/bank/schema/schema-walk.ts';
import type { Bank } from '../../src/bank/types.ts';

/** A line of Playwright's aria snapshot: a role with its name and states, alone or with what is in it. */
type AriaNode = string | Record<string, AriaNode[] | string>;

const inlineRoles = /^(code|emphasis|mark|strong|subscript|superscript|time)\b/;
/** Named by what is in them, which is content. */
const tableRoles = /^(cell|row|rowheader)\b/;
const properties = /^(\/|text$)/;

/** As texts are compared: with one kind of space. */
export const normalizeSpaces = (text: unknown) =>
  String(text ?? '')
    .replace(/\s+/g, ' ')
    .trim();

export const takeAriaSnapshot = async (page: Page) =>
  (await page.locator('main').ariaSnapshot()).replace(/[^\S\n]/g, ' ');

const NAMELESS_LINE =
  /^\s*- (button|checkbox|combobox|heading|img|link|meter|radio|region|searchbox|spinbutton|textbox)(?! *")/;

/** The lines of a snapshot with a control, a heading or a picture that has no name. */
export const findNamelessLines = (snapshot: string) =>
  snapshot.split('\n').filter((line) => NAMELESS_LINE.test(line));

/** Initials and the like are shorter, and would be found inside other words. */
const MIN_MASKED_LENGTH = 5;

/** Replaces in a text every sentence of a bank, and every number. */
function createMask(bank: Bank): (text: string) => string {
  const texts = new Set<string>();
  mapTexts(bank, (text) => {
    texts.add(normalizeSpaces(text));
    return text;
  });
  const byLength = [...texts]
    .filter(({ length }) => length >= MIN_MASKED_LENGTH)
    .sort((a, b) => b.length - a.length);
  return (text) =>
    byLength.reduce((masked, one) => masked.replaceAll(one, '…'), text).replace(/\d+/g, '0');
}

/**
 * What a screen is made of, from a snapshot: roles, and names of controls, headings and regions, with the
 * content of the bank and numbers masked. Texts are left out, and of equal neighbours all but the first.
 */
export function formatAriaStructure(snapshot: string, bank: Bank): string {
  const mask = createMask(bank);
  const maskNames = (label: string) =>
    tableRoles.test(label) ? label.replace(/ .*/, '') : label.replace(/"(?:[^"\\]|\\.)*"/g, mask);
  const format = (nodes: readonly AriaNode[], indent: string): string[] => {
    const blocks = nodes.flatMap((node) => {
      const [label, content] = typeof node === 'string' ? [node] : (Object.entries(node)[0] ?? []);
      const children = Array.isArray(content) ? content : [];
      if (!label || properties.test(label)) return [];
      if (inlineRoles.test(label)) return format(children, indent);
      return [[`${indent}${maskNames(label)}`, ...format(children, `${indent}  `)].join('\n')];
    });
    return blocks.filter((block, at) => block !== blocks[at - 1]);
  };
  return `${format(parse(snapshot), '').join('\n')}\n`;
}
