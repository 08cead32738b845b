import type { FormatWriter } from '../format-writer.ts';
import type { Question, QuestionSet } from '../question.ts';
import { answerWordsOf, explainQuestion } from './answer-words.ts';
import { requireChoice } from './choice.ts';
import { type DocxParagraph, writeDocx } from './docx.ts';
import { toSingleLine } from './file-text.ts';

const MAX_OPTIONS = 26;

const letterOf = (at: number) => String.fromCharCode(65 + at);

interface FormOption {
  letter: string;
  line: string;
  isRight: boolean;
}

/** Empty for an answer to be typed. */
const listOptions = (question: Question): FormOption[] =>
  question.body.kind === 'typed'
    ? []
    : requireChoice(question, { max: MAX_OPTIONS }).options.map(({ text, isRight }, at) => ({
        letter: letterOf(at),
        line: `${letterOf(at)}. ${toSingleLine(text)}`,
        isRight,
      }));

/** Some versions of Forms tick the letter after ANSWER; none takes two. */
function formatQuestion(question: Question, number: number): string[] {
  const options = listOptions(question);
  const [right, ...others] = options.filter(({ isRight }) => isRight);
  return [
    `${number}. ${toSingleLine(question.prompt)}`,
    ...options.map(({ line }) => line),
    ...(right && others.length === 0 ? [`ANSWER: ${right.letter}`, 'POINT: 1'] : []),
    '',
  ];
}

/** Lost in the import: several right answers, and why one is right. */
function formatKey(question: Question, number: number, language: string): string {
  const { body } = question;
  const right =
    body.kind === 'typed'
      ? body.accepted.map(toSingleLine).join(' / ')
      : listOptions(question)
          .filter(({ isRight }) => isRight)
          .map(({ line }) => line)
          .join(' + ');
  const explanation = explainQuestion(question, language).join(' ');
  return answerWordsOf(language).question(
    number,
    explanation === '' ? right : `${right} (${explanation})`,
  );
}

function listParagraphs({ title, language, questions }: QuestionSet): DocxParagraph[] {
  const asked = questions.flatMap((question, at) => formatQuestion(question, at + 1));
  const keys = questions.map((question, at) => formatKey(question, at + 1, language));
  return [
    { text: toSingleLine(title) },
    ...asked.map((text) => ({ text })),
    { text: answerWordsOf(language).answerKey, startsPage: true },
    ...keys.map((text) => ({ text })),
  ];
}

export const writer: FormatWriter = {
  write: (set) => writeDocx(toSingleLine(set.title), listParagraphs(set)),
};
