import type { FormatWriter } from '../format-writer.ts';
import { writeKeptItem } from '../kept-item.ts';
import type { Question, QuestionBody } from '../question.ts';
import { shortenText } from '../shorten-text.ts';
import { stemOf } from '../visible-question.ts';
import { encodeText, escapeMarkup, toSingleLine } from './file-text.ts';
import { nameCategory, shareOf, spellAccepted, writeFigure } from './moodle-parts.ts';

/** A column of Moodle's database has 255. */
const MAX_NAME_LENGTH = 250;
const MAX_ID_LENGTH = 100;

const toText = (text: string) => escapeMarkup(toSingleLine(text));

const toHtmlLines = (text: string) =>
  text
    .split(/\r\n?|[\n\u2028\u2029]/)
    .map(toText)
    .join('<br>');

/** Escaped HTML cannot end a CDATA section. */
const cdata = (html: string) => (html === '' ? '' : `<![CDATA[${html}]]>`);

const htmlField = (tag: string, html: string) =>
  `<${tag} format="html"><text>${cdata(html)}</text></${tag}>`;

const paragraph = (text: string) => `<p>${toHtmlLines(text)}</p>`;

function formatFeedback({ explanation, proof }: Question): string {
  const quotes = proof.map((sentence) => `<blockquote>${toHtmlLines(sentence)}</blockquote>`);
  return (toSingleLine(explanation) && paragraph(explanation)) + quotes.join('');
}

const formatChoiceAnswer = (text: string, fraction: number, reason = '') =>
  `<answer fraction="${fraction}" format="html"><text>${cdata(toText(text))}</text>${htmlField('feedback', toText(reason))}</answer>`;

const formatPlainAnswer = (text: string, rest = '') =>
  `<answer fraction="100" format="moodle_auto_format"><text>${text}</text>${htmlField('feedback', '')}${rest}</answer>`;

const ORDERING_SETTINGS =
  '<layouttype>VERTICAL</layouttype><selecttype>ALL</selecttype><selectcount>0</selectcount><gradingtype>RELATIVE_ALL_PREVIOUS_AND_NEXT</gradingtype><showgrading>SHOW</showgrading><numberingstyle>none</numberingstyle>';

const NO_UNITS =
  '<unitgradingtype>0</unitgradingtype><unitpenalty>0.1000000</unitpenalty><showunits>3</showunits><unitsleft>0</unitsleft>';

const formatSubquestion = (left: string, right: string) =>
  `<subquestion format="html"><text>${left === '' ? '' : cdata(paragraph(left))}</text><answer><text>${toText(right)}</text></answer></subquestion>`;

function formatBody(body: QuestionBody): { type: string; xml: string } {
  switch (body.kind) {
    case 'choice': {
      const fractionOf = (isRight: boolean) =>
        body.isMultiple ? shareOf(body.options, isRight) : isRight ? 100 : 0;
      const answers = body.options.map(({ text, isRight, reason }) =>
        formatChoiceAnswer(text, fractionOf(isRight), reason),
      );
      return {
        type: 'multichoice',
        xml: `<single>${!body.isMultiple}</single><shuffleanswers>true</shuffleanswers><answernumbering>abc</answernumbering>${answers.join('')}`,
      };
    }
    case 'order': {
      // shown as HTML
      const answers = body.entries.map(
        (entry, at) =>
          `<answer fraction="${(at + 1).toFixed(7)}" format="moodle_auto_format"><text>${escapeMarkup(toText(entry))}</text></answer>`,
      );
      return { type: 'ordering', xml: ORDERING_SETTINGS + answers.join('') };
    }
    case 'match': {
      const pairs = body.pairs.map(({ left, right }) => formatSubquestion(left, right));
      const extras = body.extras.map((right) => formatSubquestion('', right));
      return {
        type: 'matching',
        xml: `<shuffleanswers>true</shuffleanswers>${[...pairs, ...extras].join('')}`,
      };
    }
    case 'number':
      return {
        type: 'numerical',
        xml: `${formatPlainAnswer(writeFigure(body.value), `<tolerance>${writeFigure(body.tolerance)}</tolerance>`)}${NO_UNITS}`,
      };
    case 'typed':
      return {
        type: 'shortanswer',
        // a bare * stands for anything
        xml: `<usecase>0</usecase>${spellAccepted(body.accepted)
          .map((form) => formatPlainAnswer(toText(form).replaceAll('*', '\\*')))
          .join('')}`,
      };
  }
}

const formatTags = (tags: readonly string[]) =>
  tags.length === 0
    ? ''
    : `<tags>${tags.map((tag) => `<tag><text>${toText(tag)}</text></tag>`).join('')}</tags>`;

function formatComment(question: Question): string {
  const { item, body } = question;
  if (!item) return '';
  const visible =
    body.kind === 'typed'
      ? { ...question, body: { ...body, accepted: spellAccepted(body.accepted) } }
      : question;
  return `<!-- ${writeKeptItem(item, visible)} -->`;
}

function formatQuestion(question: Question): string {
  const stem = stemOf(question);
  const { type, xml } = formatBody(question.body);
  const name = toText(shortenText(toSingleLine(stem), MAX_NAME_LENGTH));
  const id = toText(question.id.slice(0, MAX_ID_LENGTH));
  return [
    `<question type="${type}"><name><text>${name}</text></name>`,
    htmlField('questiontext', paragraph(stem)),
    htmlField('generalfeedback', formatFeedback(question)),
    `<defaultgrade>1</defaultgrade><penalty>0.3333333</penalty><hidden>0</hidden><idnumber>${id}</idnumber>`,
    `${xml}${formatTags(question.tags)}${formatComment(question)}</question>\n`,
  ].join('');
}

export const writer: FormatWriter = {
  write({ title, questions }) {
    const category = `$course$/top/${toText(nameCategory(title))}`;
    return encodeText(
      [
        '<?xml version="1.0" encoding="UTF-8"?>\n<quiz>\n',
        `<question type="category"><category><text>${category}</text></category></question>\n`,
        ...questions.map(formatQuestion),
        '</quiz>\n',
      ].join(''),
    );
  },
};
