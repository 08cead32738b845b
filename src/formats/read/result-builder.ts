import type { Item } from '../../bank/types.ts';
import { previewValue } from '../../untrusted/strip-control-chars.ts';
import { readKeptItem } from '../kept-item.ts';
import type { ChoiceBody, QuestionBody } from '../question.ts';
import type { ReadQuestion, ReadResult, RefusalReason, RefusedBlock } from '../read-result.ts';
import type { VisibleQuestion } from '../visible-question.ts';
import { MAX_FORMS, MAX_OPTIONS, MAX_QUESTIONS, MAX_TEXT_LENGTH } from './bounds.ts';
import { dropBold, dropMarks, dropNumber } from './tidy-text.ts';

export interface FoundQuestion {
  prompt: string;
  body: QuestionBody;
  explanation?: string;
  proof?: readonly string[];
  id?: string;
  tags?: readonly string[];
  comments?: readonly string[];
}

const FORMULA =
  /\$\$|\$(?:[a-z]|[^$\n]{0,200}(?:\\[a-z]|\^|[a-z)]_[\w{])[^$\n]{0,200})\$|\\[([]|\\(?:frac|sqrt|begin|sum|int|cdot|times|alpha|beta|mathrm)\b/;
const ID_PATTERN = /^[a-z0-9]+(-[a-z0-9]+)*$/;

const textsOf = (body: QuestionBody): readonly string[] => {
  switch (body.kind) {
    case 'choice':
      return body.options.flatMap(({ text, reason = '' }) => [text, reason]);
    case 'order':
      return body.entries;
    case 'match':
      return [...body.pairs.flatMap(({ left, right }) => [left, right]), ...body.extras];
    case 'typed':
      return body.accepted;
    case 'number':
      return [body.unit];
  }
};

function findChoiceFault({ options }: ChoiceBody): RefusalReason | undefined {
  if (options.length === 0) return 'no-answers';
  if (options.length === 1) return 'one-option';
  if (options.length > MAX_OPTIONS) return 'too-many-options';
  return options.some(({ isRight }) => isRight) ? undefined : 'no-right-answer';
}

function findBodyFault(body: QuestionBody): RefusalReason | undefined {
  if (body.kind === 'choice') return findChoiceFault(body);
  if (body.kind === 'number') return Number.isFinite(body.value) ? undefined : 'not-a-number';
  const parts =
    body.kind === 'order' ? body.entries : body.kind === 'match' ? body.pairs : body.accepted;
  if (parts.length === 0) return 'no-answers';
  if (parts.length > (body.kind === 'typed' ? MAX_FORMS : MAX_OPTIONS)) return 'too-many-options';
  return parts.length === 1 && body.kind !== 'typed' ? 'one-option' : undefined;
}

const QUOTED = /^(?:«[^«»]*»|“[^“”]*”|„[^„“”]*[“”]|"[^"]*")$/;

/** Lines of an explanation that are quotations are what proves it. */
function splitProof(found: FoundQuestion): FoundQuestion {
  const lines = (found.explanation ?? '').split('\n').map((line) => line.trim());
  const quoted = lines.filter((line) => QUOTED.test(line));
  const rest = lines.filter((line) => !quoted.includes(line));
  const proof = quoted.map((line) => line.slice(1, -1).trim());
  return {
    ...found,
    explanation: rest.join(' ').trim(),
    proof: [...(found.proof ?? []), ...proof],
  };
}

function tidyQuestion(found: FoundQuestion): FoundQuestion {
  const { body } = found;
  const prompt = dropNumber(dropBold(found.prompt));
  if (body.kind !== 'choice') return { ...found, prompt };
  const texts = dropMarks(body.options.map(({ text }) => dropBold(text)));
  const options = body.options.map((one, at) => ({ ...one, text: texts[at] ?? one.text }));
  return { ...found, prompt, body: { ...body, options } };
}

function findKeptItem(comments: readonly string[], visible: VisibleQuestion): Item | undefined {
  for (const comment of comments) {
    const item = readKeptItem(comment.replace(/^\s*\/\//, ''), visible);
    if (item) return item;
  }
  return undefined;
}

/** Gathers what a reader finds, in the order of the file, within the bounds. */
export class ResultBuilder {
  private readonly questions: ReadQuestion[] = [];
  private readonly refused: RefusedBlock[] = [];
  private readonly left = new Map<string, number>();
  private readonly removed = new Map<string, number>();
  private readonly ids = new Set<string>();
  private number = 0;
  private unread = 0;

  add(line: number, found: FoundQuestion) {
    const { proof = [], ...parts } = splitProof(found);
    const visible = { ...parts, explanation: parts.explanation ?? '', proof };
    const item = findKeptItem(found.comments ?? [], visible);
    return item ? this.take(line, visible, item) : this.check(line, tidyQuestion(visible));
  }

  private check(line: number, found: FoundQuestion) {
    const texts = [found.prompt, found.explanation ?? '', ...textsOf(found.body)];
    const fault =
      (found.prompt === '' ? 'no-prompt' : undefined) ??
      findBodyFault(found.body) ??
      (texts.some(({ length }) => length > MAX_TEXT_LENGTH) ? 'too-long' : undefined);
    if (fault) return this.refuse(line, fault, found.prompt || textsOf(found.body)[0]);
    if (texts.some((text) => FORMULA.test(text))) return this.leaveOut('formula');
    return this.take(line, found);
  }

  private take(line: number, found: FoundQuestion, item?: Item) {
    this.number++;
    if (this.questions.length === MAX_QUESTIONS) {
      this.unread++;
      return;
    }
    const { prompt, body, explanation = '', proof = [], tags = [] } = found;
    const id = this.takeId(found.id);
    const question = { id, prompt, body, explanation, proof, tags, choiceForms: [], line };
    this.questions.push({ ...question, ...(item && { item }) });
  }

  refuse(line: number, reason: RefusalReason, about?: string) {
    this.number++;
    if (this.refused.length === MAX_QUESTIONS) {
      this.unread++;
      return;
    }
    const preview = about && previewValue(about);
    this.refused.push({ number: this.number, line, reason, ...(preview && { about: preview }) });
  }

  /** Parts of a file beyond a bound. */
  leaveUnread(count: number) {
    this.unread += count;
  }

  leaveOut(kind: string) {
    if (kind !== 'description' && kind !== 'category') this.number++;
    this.left.set(kind, (this.left.get(kind) ?? 0) + 1);
  }

  readonly countRemoved = (kind: string): void => {
    this.removed.set(kind, (this.removed.get(kind) ?? 0) + 1);
  };

  build(): ReadResult {
    const { questions, refused, unread } = this;
    return {
      ...{ questions, refused, left: Object.fromEntries(this.left) },
      ...(this.removed.size > 0 && { removed: Object.fromEntries(this.removed) }),
      ...(unread > 0 && { unread }),
    };
  }

  private takeId(wanted = ''): string {
    const isFree = ID_PATTERN.test(wanted) && !this.ids.has(wanted);
    const id = isFree ? wanted : `question-${this.number}`;
    this.ids.add(id);
    return id;
  }
}
