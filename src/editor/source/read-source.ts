import { cleanText } from '../../drafting/extract/clean-text.ts';
import { stripControlChars } from '../../untrusted/strip-control-chars.ts';
import { readHtmlText } from './html-to-text.ts';

/** About five thousand words: far more than an article. */
export const MAX_TEXT_LENGTH = 30_000;

const MAX_FILE_BYTES = 2 ** 21;

export interface ReadSource {
  text: string;
  title: string;
  address: string;
  /** The agency that the first lines name; empty where they name none. */
  publisher: string;
}

const MAX_HEADLINE_LENGTH = 160;

const tidyText = (text: string): string =>
  stripControlChars(cleanText(text.replace(/\r\n?/g, '\n')))
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

/** A first line that no full stop ends, over an empty line or a paragraph, is the headline. */
function takeHeadline(text: string): Pick<ReadSource, 'text' | 'title'> {
  const [, first = '', empty, rest = ''] = /^(.+)\n(\n?)([\s\S]+)$/.exec(text) ?? [];
  const isHeadline =
    first.length <= MAX_HEADLINE_LENGTH &&
    !/[.!…:;,]["”»]?$/.test(first.trim()) &&
    (empty || (/\S+\s+\S+\s+\S/.test(first) && isParagraph(rest)));
  return isHeadline && rest ? { title: first.trim(), text: rest } : { title: '', text };
}

/** Not a line of a menu, or of a verse. */
function isParagraph(text: string): boolean {
  const [line = ''] = text.split('\n');
  return line.length > MAX_HEADLINE_LENGTH / 2 && /[.!?…]["”»)]?$/.test(line.trim());
}

/** "(AFP) -" in the first lines. */
function findAgency(text: string): string {
  return /^[^(]{0,200}\(([A-Z]{2,6}|Reuters|dpa)\)\s*[-–—]/.exec(text)?.[1] ?? '';
}

/** An address that stands in a line of its own, as apps share it. */
function takeAddress(text: string): Pick<ReadSource, 'text' | 'address'> {
  const [line = '', address = ''] = /^\s*(https:\/\/\S+)\s*$/m.exec(text) ?? [];
  return { address, text: address ? tidyText(text.replace(line, '')) : text };
}

export function readPlainSource(plain: string): ReadSource {
  const { address, text } = takeAddress(tidyText(plain));
  return { ...takeHeadline(text), address, publisher: findAgency(text) };
}

/** What a browser copies: with the paragraphs of the page, without its headings. */
export function readHtmlSource(html: string): ReadSource {
  const { text, title } = readHtmlText(html);
  const headline = takeHeadline(tidyText(text));
  return {
    ...{ text: headline.text, title: tidyText(title) || headline.title, address: '' },
    publisher: findAgency(headline.text),
  };
}

const isHtml = (type: string, text: string) =>
  /html/.test(type) || /^\s*(<!doctype html|<html|<head|<body)/i.test(text);

/** Rejects if the file cannot be read; `text` is empty where it holds none. */
export async function readSourceFile(file: Blob): Promise<ReadSource> {
  const bytes = await file.slice(0, MAX_FILE_BYTES).arrayBuffer();
  const decode = (encoding: string, fatal: boolean) =>
    new TextDecoder(encoding, { fatal }).decode(bytes);
  let text: string;
  try {
    text = decode('utf-8', true);
  } catch {
    // as older programs save it
    text = decode('windows-1252', false);
  }
  if (text.includes('\0')) return { text: '', title: '', address: '', publisher: '' };
  return isHtml(file.type, text) ? readHtmlSource(text) : readPlainSource(text);
}
