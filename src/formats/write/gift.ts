import type { FormatWriter } from '../format-writer.ts';
import { writeKeptItem } from '../kept-item.ts';
import type { Question, QuestionBody } from '../question.ts';
import { stemOf } from '../visible-question.ts';
import { encodeText, toSingleLine } from './file-text.ts';
import { listFeedback, nameCategory, shareOf, spellAccepted, writeFigure } from './moodle-parts.ts';

const escapeSigns = (line: string) => line.replace(/[\\~=#{}:]/g, '\\$&');

/** Read as HTML, a format or a weight where nothing says that it is plain. */
const isLikeMarkup = (line: string) =>
  /<[a-z!/?]|&#?\w+;|^\[(html|moodle|plain|markdown)\]|^%-?\d/i.test(line);

/** An arrow is what a match is known by. */
function toGift(text: string): string {
  const line = toSingleLine(text).replaceAll('->', '→');
  return (isLikeMarkup(line) ? '[plain]' : '') + escapeSigns(line);
}

const toGiftLines = (lines: readonly string[]) => {
  const text = lines.map(toSingleLine).join('\n').replaceAll('->', '→');
  return (isLikeMarkup(text) ? '[plain]' : '') + escapeSigns(text).replaceAll('\n', '\\n');
};

/** The plug-in for orders takes signs as they are, and lines of a comment or a category are none of it. */
const guardEntry = (text: string) =>
  toSingleLine(text)
    .replace(/^(?=\/[/*]|\*\/|::|\$CATEGORY|\[(?:html|moodle|plain|markdown)\])/i, '– ')
    .replaceAll('{', '(')
    .replaceAll('}', ')')
    .replaceAll('####', '# # # #');

function listAnswers(body: QuestionBody): string[] {
  switch (body.kind) {
    case 'choice':
      return body.options.map(({ text, isRight, reason }) => {
        const note = reason ? `#${toGift(reason)}` : '';
        if (body.isMultiple) return `~%${shareOf(body.options, isRight)}%${toGift(text)}${note}`;
        return (isRight ? '=' : '~') + toGift(text) + note;
      });
    case 'order':
      return body.entries.map((entry) => guardEntry(entry).replaceAll('\\', '\\\\'));
    case 'match':
      return [
        ...body.pairs.map(({ left, right }) => `=${toGift(left)} -> ${toGift(right)}`),
        ...body.extras.map((right) => `= -> ${toGift(right)}`),
      ];
    case 'number':
      return [`#${writeFigure(body.value)}:${writeFigure(body.tolerance)}`];
    case 'typed':
      return spellAccepted(body.accepted).map((form) => `=${toGift(form).replaceAll('*', '\\*')}`);
  }
}

/** Moodle knows an order by the count in this line, though it then takes all entries. */
const openAnswers = (body: QuestionBody) =>
  body.kind === 'order'
    ? `{>${body.entries.length} ALL VERTICAL RELATIVE_ALL_PREVIOUS_AND_NEXT SHOW none`
    : '{';

const toMark = (name: string, text: string) => {
  const value = toSingleLine(text).replace(/[[\]]/g, '');
  return value === '' ? [] : [`[${name}:${value}]`];
};

/** As a reader finds it: Moodle takes every line of an order for an entry, a feedback too. */
function showQuestion(question: Question): Question {
  const { body } = question;
  if (body.kind === 'order') {
    const entries = body.entries.map(guardEntry);
    return { ...question, body: { ...body, entries }, explanation: '', proof: [] };
  }
  if (body.kind !== 'typed') return question;
  return { ...question, body: { ...body, accepted: spellAccepted(body.accepted) } };
}

function listComments(question: Question): string[] {
  const { id, tags, item } = question;
  const marks = [...toMark('id', id), ...tags.flatMap((tag) => toMark('tag', tag))].join(' ');
  return [
    ...(marks ? [marks] : []),
    ...(item ? [writeKeptItem(item, showQuestion(question))] : []),
  ].map((comment) => `// ${comment}`);
}

function formatQuestion(question: Question, at: number, language: string): string {
  const feedback = listFeedback(showQuestion(question), language);
  return [
    '',
    ...listComments(question),
    `::Q${at + 1}::${toGiftLines(stemOf(question).split('\n'))}${openAnswers(question.body)}`,
    ...listAnswers(question.body),
    ...(feedback.length > 0 ? [`####${toGiftLines(feedback)}`] : []),
    '}',
    '',
  ].join('\n');
}

export const writer: FormatWriter = {
  write({ title, language, questions }) {
    const blocks = questions.map((question, at) => formatQuestion(question, at, language));
    return encodeText(`$CATEGORY: ${nameCategory(title)}\n${blocks.join('')}`);
  },
};
