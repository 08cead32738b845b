import { runYielding } from '../../shared/yielding.ts';
import type { ReadResult } from '../read-result.ts';
import { MAX_BLOCK_LENGTH } from './bounds.ts';
import { cutGift, type GiftBlock } from './cut-gift.ts';
import { type ReadBody, readAnswers, readClozeCode, type ToText } from './gift-answers.ts';
import {
  CLOZE_CODE,
  findGroups,
  type GiftGroup,
  holdsAnswers,
  isTrueOrFalse,
} from './gift-groups.ts';
import { guessLanguage, nameVerdicts } from './languages.ts';
import { markdownToText, markupToText, type OnRemoved } from './markup-to-text.ts';
import { unmaskSigns } from './mask-signs.ts';
import { ResultBuilder } from './result-builder.ts';

const FORMAT = /^\s*\[(html|markdown|plain|moodle)\]/i;

const findFormat = (masked: string) => FORMAT.exec(masked)?.[1]?.toLowerCase();

type ToLines = (masked: string) => string;

/** Text whose lines stay apart. */
function createToLines(stem: string, onRemoved: OnRemoved): ToLines {
  const ofStem = findFormat(stem) ?? 'moodle';
  return (masked) => {
    const text = unmaskSigns(masked.replace(FORMAT, ''));
    const format = findFormat(masked) ?? ofStem;
    const toText = format === 'markdown' ? markdownToText : markupToText;
    const plain = format === 'plain' ? text : toText(text, onRemoved);
    return plain.trim();
  };
}

function splitTitle(text: string): { title: string; rest: string } {
  const [whole, title = ''] = /^\s*(?:\d{1,3}[.)]\s*|[-*]+\s*)?::([\s\S]*?)::/.exec(text) ?? [];
  return whole === undefined
    ? { title: '', rest: text.replace(/^\s*::/, '') }
    : { title, rest: text.slice(whole.length) };
}

function findAnswerGroups(rest: string): readonly GiftGroup[] {
  const { groups } = findGroups(rest);
  if (groups.length < 2) return groups;
  const candidates = groups.filter(holdsAnswers);
  return candidates.length > 0 ? candidates : groups.filter(({ inner }) => inner === '');
}

/** Answers whose braces, or the last of them, were forgotten: lines that begin with `=` or `~`. */
function findBareAnswers(rest: string): GiftGroup | undefined {
  const lines = rest.split('\n');
  const first = lines.findIndex((line, at) => at > 0 && /^\s*[=~]/.test(line));
  const answers = lines.slice(first);
  if (first < 0 || answers.length < 2 || !answers.every((line) => /^\s*[=~#]/.test(line))) return;
  const stem = lines.slice(0, first).join('\n').trimEnd();
  const start = stem.endsWith('{') ? stem.length - 1 : stem.length;
  return { start, end: rest.length, inner: answers.join('\n').trim() };
}

function writePrompt(rest: string, { start, end, inner }: GiftGroup): string {
  const before = rest.slice(0, start);
  const after = rest
    .slice(end)
    .replace(TAGS, '')
    .replace(/^\s*\/\/.*/, '');
  const isWhole = /[?!.:…»"”]/.test(before.trimEnd().at(-1) ?? '');
  const isGap = /[\p{L}\p{N}]/u.test(after) || (after.trim() !== '' && !isWhole);
  // neither a verdict nor a match fills a gap
  const gap = isTrueOrFalse(inner) || inner.includes('->') ? ' ' : '_____';
  return isGap ? before + gap + after : before;
}

const TAGS = /^\s*\[tags?:([^\]\n]{1,400})\]/i;

function collectTags(comments: readonly string[], after: string) {
  const find = (pattern: RegExp) =>
    [...comments.join('\n').matchAll(pattern)].map(([, value = '']) => value.trim());
  const listed = (TAGS.exec(after)?.[1] ?? '').split(',').map((tag) => tag.trim());
  return {
    id: find(/\[id:([^\]\n]{1,200})\]/g)[0] ?? '',
    tags: [...find(/\[tag:([^\]\n]{1,200})\]/g), ...listed.filter(Boolean)],
  };
}

class GiftReader {
  private readonly builder = new ResultBuilder();
  private readonly words: { language: string; verdicts: { true: string; false: string } };

  readonly blocks: readonly GiftBlock[];

  constructor(text: string) {
    const { blocks, unread } = cutGift(text);
    this.blocks = blocks;
    this.builder.leaveUnread(unread);
    this.words = { language: guessLanguage(text), verdicts: nameVerdicts(text) };
  }

  build(): ReadResult {
    return this.builder.build();
  }

  readBlock({ line, text, comments }: GiftBlock) {
    if (text.length > MAX_BLOCK_LENGTH) return this.builder.refuse(line, 'too-long', text);
    if (/^\s*\$CATEGORY:/.test(text)) return this.builder.leaveOut('category');
    const { title, rest } = splitTitle(text.replace(/^[ \t]*```[^`\n]*$/gm, ''));
    const { isBalanced } = findGroups(rest);
    const inBraces = findAnswerGroups(rest);
    const bare = inBraces.some(holdsAnswers) ? undefined : findBareAnswers(rest);
    const groups = bare ? [bare] : inBraces;
    const [first] = groups;
    if (!isBalanced && !(first && holdsAnswers(first)))
      return this.builder.refuse(line, 'not-closed', unmaskSigns(text));
    if (!first) return this.leaveText(text);
    if (groups.length > 1) return this.leaveSeveral(line, rest, groups);
    const toLines = createToLines(rest, this.builder.countRemoved);
    const toText: ToText = (masked) => toLines(masked).replace(/\s+/g, ' ');
    const found = this.readGroup(first, toText, toLines);
    const prompt = toText(writePrompt(rest, first)) || toText(title);
    if ('left' in found) this.builder.leaveOut(found.left);
    else if ('refusal' in found) this.builder.refuse(line, found.refusal, prompt);
    else
      this.builder.add(line, {
        prompt,
        ...found,
        ...collectTags(comments, rest.slice(first.end)),
        comments,
      });
  }

  private readGroup({ inner }: GiftGroup, toText: ToText, toLines: ToLines): ReadBody {
    const [whole = '', code] = CLOZE_CODE.exec(inner) ?? [];
    if (code) return readClozeCode(code, inner.slice(whole.length), toText);
    const at = inner.lastIndexOf('####');
    const section = at < 0 ? inner : inner.slice(0, at).trim();
    const general = at < 0 ? '' : toLines(inner.slice(at + 4));
    const read = readAnswers(section, toText, this.words);
    return 'body' in read ? { ...read, explanation: general || (read.explanation ?? '') } : read;
  }

  private leaveText(text: string) {
    if (/[\p{L}\p{N}]/u.test(text)) this.builder.leaveOut('description');
  }

  private leaveSeveral(line: number, rest: string, groups: readonly GiftGroup[]) {
    if (groups.every(({ inner }) => CLOZE_CODE.test(inner))) this.builder.leaveOut('cloze');
    else this.builder.refuse(line, 'several-gaps', unmaskSigns(rest));
  }
}

/** Block by block: a fault in one loses nothing of the others. `text` is decoded: see `decode-text.ts`. */
export function readGift(text: string): ReadResult {
  const reader = new GiftReader(text);
  for (const block of reader.blocks) reader.readBlock(block);
  return reader.build();
}

const SLICE_BLOCKS = 50;

/** The same with rests, so that the page answers meanwhile. */
export async function readGiftInSlices(text: string): Promise<ReadResult> {
  const reader = new GiftReader(text);
  function* readSlices() {
    for (const [at, block] of reader.blocks.entries()) {
      reader.readBlock(block);
      if (at % SLICE_BLOCKS === SLICE_BLOCKS - 1) yield at;
    }
  }
  await runYielding(readSlices());
  return reader.build();
}
