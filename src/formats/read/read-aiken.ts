import type { ReadResult } from '../read-result.ts';
import { MAX_BLOCK_LENGTH, MAX_OPTIONS } from './bounds.ts';
import { ResultBuilder } from './result-builder.ts';
import { dropBold, dropNumber } from './tidy-text.ts';

const OPTION = /^\s*\(?([A-Za-z])\s?[.):]\s+(\S.*)$/;
const ANSWER =
  /^[\s*_>-]*(?:answers?|ans|correct(?: answers?)?|(?:bonne )?r[eé]ponses?|antwort(?:en)?|respuestas?|risposta|resposta)\s*[:=]\s*(.+)$/i;
const EXPLANATION =
  /^[\s*_>-]*(?:explanation|feedback|explication|justification|erkl[äa]rung|explicaci[óo]n|spiegazione)\s*:\s*(.*)$/i;
const POINTS = /^[\s*_>-]*points?\s*:/i;

interface OpenQuestion {
  line: number;
  paragraphs: string[][];
  options: { letter: string; text: string }[];
  rights: string;
  explanation: string;
}

const letterOf = (letter: string) => letter.toUpperCase();

/** `B`, `B, D`, `B. The text` or `b et d`. */
const readLetters = (answer: string) => {
  const bare = answer.slice(0, 100).replace(/[*_`]/g, '').trim();
  const [, list = ''] =
    /^((?:\(?[a-z]\)?(?![\p{L}\p{N}])[\s,;/&.+]*(?:and|et|und|y|e)?\s*)+)/iu.exec(bare) ?? [];
  const isList = !/^[a-z][.):]\s+\p{L}{2}/iu.test(bare);
  return (
    (isList ? list : list.slice(0, 1)).match(/(?<!\p{L})[a-z](?!\p{L})/giu)?.map(letterOf) ?? []
  );
};

class AikenReader {
  readonly builder = new ResultBuilder();
  private open: OpenQuestion | undefined;
  private blanks = 0;

  addLine(line: string, number: number) {
    if (line.length > MAX_BLOCK_LENGTH) {
      this.endQuestion();
      this.builder.refuse(number, 'too-long', line);
    } else if (line.trim() === '' || /^\s*(?:```|-{3,}|_{3,})/.test(line)) this.blanks++;
    else {
      this.addText(dropBold(line), number);
      this.blanks = 0;
    }
  }

  endQuestion() {
    const { open } = this;
    this.open = undefined;
    if (!open) return;
    const { line, options, rights, explanation, paragraphs } = open;
    const texts = paragraphs.map((lines) => lines.join(' ').trim()).filter((text) => text !== '');
    const asked = options.length > 0 ? texts.slice(0, -1) : texts;
    for (const _ of asked) this.builder.leaveOut('description');
    if (options.length === 0) return;
    const prompt = dropNumber(texts.at(-1) ?? '');
    const marked = options.map(({ letter, text }) => ({ text, isRight: rights.includes(letter) }));
    const isMultiple = marked.filter(({ isRight }) => isRight).length > 1;
    this.builder.add(line, {
      prompt,
      explanation,
      body: { kind: 'choice', options: marked, ...(isMultiple && { isMultiple }) },
    });
  }

  private addText(line: string, number: number) {
    const [, answer] = ANSWER.exec(line) ?? [];
    const [, explanation] = EXPLANATION.exec(line) ?? [];
    const [, letter, text] = OPTION.exec(line) ?? [];
    if (POINTS.test(line)) return;
    if (answer !== undefined && this.open && this.open.options.length > 0)
      this.open.rights += readLetters(answer).join('');
    else if (explanation !== undefined && this.open?.rights) this.open.explanation = explanation;
    else if (letter && text) this.addOption(letterOf(letter), text.trim(), number);
    else this.addStem(line.trim(), number);
  }

  private addOption(letter: string, text: string, number: number) {
    const isFirst = letter === 'A' || letter === '1';
    if (this.open?.rights || (isFirst && (this.open?.options.length ?? 0) > 1)) this.endQuestion();
    const open = this.begin(number);
    const [first] = open.options;
    // `A. Smith said what?` above the options
    if (isFirst && open.options.length === 1 && first?.letter === letter) {
      open.paragraphs.push([`${first.letter}. ${first.text}`]);
      open.options.length = 0;
    }
    if (open.options.length <= MAX_OPTIONS) open.options.push({ letter, text });
  }

  private addStem(line: string, number: number) {
    const { open } = this;
    const last = open?.options.at(-1);
    if (last && open?.rights === '' && this.blanks === 0) {
      last.text = `${last.text} ${line}`;
      return;
    }
    if (open && (open.rights !== '' || open.options.length > 0)) this.endQuestion();
    const begun = this.begin(number);
    const { paragraphs } = begun;
    if (this.blanks === 0 && paragraphs.length > 0) paragraphs.at(-1)?.push(line);
    else {
      paragraphs.push([line]);
      begun.line = number;
    }
  }

  private begin(line: number): OpenQuestion {
    this.open ??= { line, paragraphs: [], options: [], rights: '', explanation: '' };
    return this.open;
  }
}

/** Also with lower-case letters, brackets, several right letters, and without blank lines. */
export function readAiken(text: string): ReadResult {
  const reader = new AikenReader();
  for (const [at, line] of text.split('\n').entries()) reader.addLine(line, at + 1);
  reader.endQuestion();
  return reader.builder.build();
}
