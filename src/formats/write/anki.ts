import { computeCrc32 } from '../../shared/crc32.ts';
import type { FormatWriter } from '../format-writer.ts';
import type { Question, QuestionBody } from '../question.ts';
import { joinUnit } from '../visible-question.ts';
import { explainQuestion } from './answer-words.ts';
import { encodeText, escapeMarkup, toSingleLine } from './file-text.ts';

const NAME = 'Qui Quand Quoi';

/** A line break, a tab and a quotation mark mean something to the import. */
const toHtml = (text: string) => escapeMarkup(toSingleLine(text));

const formatList = (texts: readonly string[], tag: 'ul' | 'ol' = 'ul') =>
  `<${tag}>${texts.map((text) => `<li>${toHtml(text)}</li>`).join('')}</${tag}>`;

/** So that an order tells nothing. */
const sortTexts = (texts: readonly string[]) => [...texts].sort();

function formatFront(body: QuestionBody): string {
  switch (body.kind) {
    case 'choice':
      return formatList(body.options.map(({ text }) => text));
    case 'order':
      return formatList(sortTexts(body.entries));
    case 'match': {
      const rights = [...body.pairs.map(({ right }) => right), ...body.extras];
      return formatList(body.pairs.map(({ left }) => left)) + formatList(sortTexts(rights));
    }
    case 'number':
      return body.unit === '' ? '' : ` (${toHtml(body.unit)})`;
    case 'typed':
      return '';
  }
}

function formatBack(body: QuestionBody, language: string): string {
  switch (body.kind) {
    case 'choice':
      return body.options
        .filter(({ isRight }) => isRight)
        .map(({ text }) => toHtml(text))
        .join('<br>');
    case 'order':
      return formatList(body.entries, 'ol');
    case 'match':
      return formatList(body.pairs.map(({ left, right }) => `${left} → ${right}`));
    case 'number':
      return toHtml(joinUnit(`${body.value}`, body.unit, language));
    case 'typed':
      return body.accepted.map(toHtml).join('<br>');
  }
}

const toTag = (text: string) => toHtml(text).replace(/\s+/g, '-');

function formatNote(question: Question, source: string, language: string): string {
  const proof = explainQuestion(question, language).map(
    (line) => `<br><small>${escapeMarkup(line)}</small>`,
  );
  return [
    toHtml(`${source}/${question.id}`),
    toHtml(question.prompt) + formatFront(question.body),
    formatBack(question.body, language) + proof.join(''),
    question.tags.map(toTag).join(' '),
  ].join('\t');
}

/** A note is known again by its first column, so that the file of a corrected bank updates it. */
export const writer: FormatWriter = {
  write({ title, language, questions, dossierId }) {
    const source = dossierId ?? computeCrc32(title).toString(16).padStart(8, '0');
    const lines = [
      '#separator:tab',
      '#html:true',
      '#notetype:Basic',
      `#deck:${NAME}::${toSingleLine(title).replaceAll('::', ': ')}`,
      '#guid column:1',
      '#tags column:4',
      '#columns:Guid\tFront\tBack\tTags',
      ...questions.map((question) => formatNote(question, `${source}/${language}`, language)),
    ];
    return encodeText(lines.map((line) => `${line}\n`).join(''));
  },
};
