import { MAX_BLOCK_LENGTH, MAX_BLOCKS } from './bounds.ts';
import { CLOZE_CODE, findGroups, type GiftGroup, holdsAnswers } from './gift-groups.ts';
import { dropData } from './markup-to-text.ts';
import { maskSigns } from './mask-signs.ts';

export interface GiftBlock {
  line: number;
  /** Masked, without comments. */
  text: string;
  comments: readonly string[];
}

interface OpenBlock {
  line: number;
  lines: string[];
  comments: string[];
  depth: number;
  isInCode: boolean;
  hasBraces: boolean;
  length: number;
}

const isTitled = (line: string) => /^\s*(?:\d{1,3}[.)]\s*|[-*]+\s*)?::.+?::/.test(line);
const isMarker = (line: string) => /^\s*[=~#}>]/.test(line);
const isCategory = (line: string) => /^\s*\$CATEGORY:/.test(line);

const countBraces = (line: string) => line.split('{').length - line.split('}').length;

const createBlock = (line: number): OpenBlock => ({
  ...{ line, lines: [], comments: [], length: 0 },
  ...{ depth: 0, isInCode: false, hasBraces: false },
});

class GiftCutter {
  readonly blocks: GiftBlock[] = [];
  private block: OpenBlock | undefined;
  private comments: string[] = [];
  private blanks = 0;
  /** Blocks beyond the bound. */
  unread = 0;

  addLine(line: string, number: number) {
    if (this.isFull()) this.skipLine(line);
    else if (/^\s*```[^`]*$/.test(line)) this.addFence(line, number);
    else if (/^\s*(?:\/[/*]|\*\/\s*$)/.test(line)) this.comments.push(line);
    else if (line.trim() === '') this.blanks++;
    else if (line.trim() === '\\') this.blanks = 0;
    else this.addText(line, number);
  }

  endBlock() {
    if (this.block) {
      const { line, lines, comments } = this.block;
      this.blocks.push({ line, text: lines.join('\n'), comments });
    }
    this.block = undefined;
    this.blanks = 0;
  }

  /** Of a program within a question, or around the answer of a chatbot. */
  private addFence(line: string, number: number) {
    const { block } = this;
    if (!block?.isInCode && !this.startsCode(line)) return this.endBlock();
    this.addText(line, number);
    if (block) block.isInCode = !block.isInCode;
  }

  private startsCode(line: string): boolean {
    const [first = ''] = this.block?.lines ?? [];
    if (this.blanks > 0 || first === '') return false;
    if (/^(?:\s*::.*::)?\s*\[markdown\]/.test(first)) return true;
    return (
      !this.block?.hasBraces &&
      (isTitled(first) || !/^\s*```\s*(?:gift|te?xt|moodle)?\s*$/i.test(line))
    );
  }

  private isFull(): boolean {
    return this.blocks.length === MAX_BLOCKS;
  }

  private skipLine(line: string, isFirst = this.blanks > 0 || isTitled(line)) {
    const isBlank = line.trim() === '';
    if (!isBlank && isFirst) this.unread++;
    this.blanks = isBlank ? 1 : 0;
  }

  private goesOnTooLong(line: string): boolean {
    if (this.blanks > 0 || isTitled(line) || isCategory(line)) return false;
    return (this.block?.length ?? 0) > MAX_BLOCK_LENGTH;
  }

  private addText(raw: string, number: number) {
    const isBounded = raw.length <= MAX_BLOCK_LENGTH && !this.goesOnTooLong(raw);
    const line = isBounded ? maskSigns(raw) : raw;
    if (this.block && this.startsAnother(this.block, line)) this.endBlock();
    if (this.isFull()) return this.skipLine(raw, true);
    this.block ??= createBlock(number);
    this.block.length += line.length + 1;
    this.block.hasBraces ||= /[{}]/.test(line);
    this.block.lines.push(line);
    for (const comment of this.comments) this.block.comments.push(comment);
    this.comments = [];
    if (isBounded) this.block.depth += countBraces(line);
    this.blanks = 0;
    if (isCategory(line)) this.endBlock();
  }

  /** A blank line ends a question, but not the answers that go on after it. */
  private startsAnother(block: OpenBlock, line: string): boolean {
    const isInTitle = block.lines.length === 1 && /^\s*::[^:]*$/.test(block.lines[0] ?? '');
    if (isTitled(line) || isCategory(line)) return !isInTitle;
    if (this.blanks === 0 || block.isInCode) return false;
    if (block.depth > 0) return !isMarker(line);
    return !(!block.hasBraces && /^\s*\{/.test(line));
  }
}

const isEssay = (text: string, { start, inner }: GiftGroup) =>
  inner === '' && /[?!.:…»"”]\s*$/.test(text.slice(0, start));

/** Without blank lines, a new sentence below answers begins the next question. */
function splitAfterAnswers(block: GiftBlock): readonly GiftBlock[] {
  const { groups, isBalanced } = findGroups(block.text);
  if (!isBalanced || groups.length < 2) return [block];
  const isAnswer = (group: GiftGroup) =>
    (holdsAnswers(group) && !CLOZE_CODE.test(group.inner)) || isEssay(block.text, group);
  if (!groups.every(isAnswer)) return [block];
  const ends = groups.slice(0, -1).map(({ end }, at) => {
    const between = block.text.slice(end, groups[at + 1]?.start);
    const [, gap] = /^([^\p{L}\p{N}\n]*\n\s*)\P{Ll}[\s\S]*[\p{L}\p{N}]/u.exec(between) ?? [];
    return gap === undefined ? undefined : end + gap.length;
  });
  if (ends.some((end) => end === undefined)) return [block];
  const starts = [0, ...ends.filter((end) => end !== undefined)];
  return starts.map((start, at) => ({
    line: block.line + block.text.slice(0, start).split('\n').length - 1,
    text: block.text.slice(start, starts[at + 1]),
    comments: at === 0 ? block.comments : [],
  }));
}

export function cutGift(text: string): { blocks: readonly GiftBlock[]; unread: number } {
  const cutter = new GiftCutter();
  for (const [at, line] of dropData(text).split('\n').entries()) cutter.addLine(line, at + 1);
  cutter.endBlock();
  const blocks = cutter.blocks.flatMap((block) =>
    block.text.length > MAX_BLOCK_LENGTH ? block : splitAfterAnswers(block),
  );
  return { blocks, unread: cutter.unread };
}
