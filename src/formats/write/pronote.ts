import type { FormatWriter } from '../format-writer.ts';
import type { ChoiceBody, Question } from '../question.ts';
import { requireChoice } from './choice.ts';
import { encodeText, escapeMarkup, toSingleLine } from './file-text.ts';
import { listFeedback } from './moodle-parts.ts';

const cdata = (text: string) =>
  `<![CDATA[${toSingleLine(text).replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;

/** As those who write such files do: what is wrong costs nothing. */
const fractionOf = ({ options }: ChoiceBody, isRight: boolean) =>
  isRight ? Math.round(100 / options.filter((one) => one.isRight).length) : 0;

/** PRONOTE has a note beside each answer, and none beside the question. */
function formatQuestion(question: Question, language: string): string {
  const body = requireChoice(question, { max: 26 });
  const explanation = listFeedback(question, language).join(' ');
  const answers = body.options.map(({ text, isRight, reason = '' }) => {
    const feedback = `<feedback><text>${cdata(isRight ? explanation : reason)}</text></feedback>`;
    return `<answer fraction="${fractionOf(body, isRight)}" format="plain_text"><text>${cdata(text)}</text>${feedback}</answer>`;
  });
  return [
    `<question type="multichoice"><name><text>${cdata('')}</text></name>`,
    `<questiontext format="plain_text"><text>${cdata(question.prompt)}</text></questiontext>`,
    '<externallink/><usecase>1</usecase><defaultgrade>1</defaultgrade><editeur>0</editeur>',
    `<single>${!body.isMultiple}</single>${answers.join('')}</question>`,
  ].join('');
}

/** The order of tags is treated as strict, so that nothing of ours is between them. */
export const writer: FormatWriter = {
  write({ title, language, questions }) {
    const name = escapeMarkup(toSingleLine(title));
    const infos = `<infos><name>${name}</name><answernumbering>123</answernumbering><niveau></niveau><matiere></matiere></infos>`;
    return encodeText(
      [
        '<?xml version="1.0" encoding="UTF-8"?><quiz>',
        `<question type="category"><category><text>${cdata(infos)}</text></category></question>`,
        ...questions.map((question) => formatQuestion(question, language)),
        '</quiz>',
      ].join(''),
    );
  },
};
