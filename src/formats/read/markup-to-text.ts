import { stripControlChars } from '../../untrusted/strip-control-chars.ts';
import { MAX_MARKUP_LENGTH } from './bounds.ts';
import { decodeEntities } from './decode-entities.ts';
import { tidyLines } from './tidy-text.ts';

const tagNames =
  'a|abbr|article|audio|b|big|blockquote|body|br|button|caption|center|cite|code|col|colgroup|dd|del|details|dfn|div|dl|dt|em|embed|figcaption|figure|font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input|ins|kbd|label|li|link|main|map|mark|math|meta|nav|object|ol|option|p|param|picture|pre|q|s|samp|script|section|select|small|source|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|textarea|tfoot|th|thead|title|tr|track|tt|u|ul|var|video|wbr';

/** Other words between angle brackets are no markup: `List<String>`. */
export const HTML_TAG_PATTERN = new RegExp(`<(/?)(${tagNames})(?=[\\s/>])[^<>]*>`, 'gi');

const skipped = new Set('script style svg math iframe object video audio select head'.split(' '));

const countedAs: Readonly<Record<string, string>> = {
  ...{ img: 'picture', svg: 'picture', audio: 'sound', video: 'video', script: 'script' },
  ...{ iframe: 'frame', object: 'object', embed: 'object', math: 'formula' },
};

const blockTags = new Set(
  'article blockquote br caption center dd div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li ol p pre section table tr ul'.split(
    ' ',
  ),
);

/** Pictures stand in an attribute. */
export const dropData = (text: string): string =>
  text.replace(/data:[\w/+.-]{1,100};base64,[\w+/=]*/gi, 'data:');

/** Pasted from LibreOffice, whose style sheet has lost its tag. */
const OFFICE_STYLE =
  /(?<![\w.])(?:@page|p|a|h\d|td|pre)[\w.:-]{0,40} \{ (?:margin(?:-bottom)?|size): [\d.]+cm[^{}]{0,400}\}/g;

function dropComments(html: string): string {
  const [start = '', ...rest] = html.split('<!--');
  return start + rest.map((part) => part.split('-->').slice(1).join('-->')).join('');
}

/** Called with `picture`, `sound`, `video`, `frame`, `object`, `formula` or `script`. */
export type OnRemoved = (kind: string) => void;

/** Text of HTML, a line for each block. Nothing of it is run, loaded or parsed by the browser. */
export function markupToText(html: string, onRemoved?: OnRemoved): string {
  const pieces: string[] = [];
  let from = 0;
  let within: string | undefined;
  const bare = dropComments(dropData(html).slice(0, MAX_MARKUP_LENGTH)).replace(OFFICE_STYLE, '');
  for (const tag of bare.matchAll(HTML_TAG_PATTERN)) {
    if (within === undefined) pieces.push(bare.slice(from, tag.index));
    from = tag.index + tag[0].length;
    const name = (tag[2] ?? '').toLowerCase();
    const isEnd = tag[1] === '/';
    const kind = countedAs[name];
    if (within !== undefined) {
      if (isEnd && name === within) within = undefined;
      continue;
    }
    if (kind && !isEnd) onRemoved?.(kind);
    if (skipped.has(name) && !isEnd && !tag[0].endsWith('/>')) within = name;
    else if (blockTags.has(name)) pieces.push('\n');
    else if (/^t[dh]$/.test(name)) pieces.push(' ');
  }
  if (within === undefined) pieces.push(bare.slice(from));
  return tidyLines(stripControlChars(decodeEntities(pieces.join(''))));
}

/** Emphasis, code, headings and links of Markdown as their words. */
export const markdownToText = (text: string, onRemoved?: OnRemoved): string =>
  markupToText(
    text
      .replace(/!\[[^\]\n]{0,500}\]\([^()\n]{0,2000}\)/g, () => {
        onRemoved?.('picture');
        return '';
      })
      .replace(/\[([^\]\n]{0,500})\]\([^()\s]{0,2000}\)/g, '$1')
      .replace(/(\*\*|__)(?=\S)([^\n]{0,500}?\S)\1/g, '$2')
      .replace(/(?<![\w*])([*_])(?=\S)([^\n*_]{0,500}?\S)\1(?![\w*])/g, '$2')
      .replace(/(`{1,3})([^`\n]{1,500})\1/g, '$2')
      .replace(/^#{1,6}\s+/gm, ''),
    onRemoved,
  );
