import type { Axis, Language } from '../bank/types.ts';
import { getDateFormat, getNumberFormat } from '../i18n/format.ts';

/** The words of questions in files, in the language of their bank. */
export interface QuestionWords {
  language: string;
  verdicts: Readonly<Record<'true' | 'false' | 'unstated', string>>;
  axes: Readonly<Record<Axis, string>>;
  /** Asks for the earliest of the options. */
  first: string;
  /** Ask about one row of a match. */
  rows: Readonly<Record<'speaker' | 'role' | 'camp' | 'grid', string>>;
  quotationMarks: readonly [opening: string, closing: string];
  /** Of what is quoted within. */
  innerMarks: readonly [opening: string, closing: string];
}

const wordsByLanguage: Readonly<Record<Language, Omit<QuestionWords, 'language'>>> = {
  fr: {
    verdicts: { true: 'Vrai', false: 'Faux', unstated: 'L’article ne le dit pas' },
    axes: { actors: 'Qui', dates: 'Quand', positions: 'Quoi' },
    first: 'Qu’est-ce qui vient en premier\u202f?',
    rows: {
      speaker: 'À qui l’article prête-t-il cette idée\u202f?',
      role: 'De qui ou de quoi s’agit-il\u202f?',
      camp: 'De quel camp s’agit-il\u202f?',
      grid: 'Que dit l’article\u202f?',
    },
    quotationMarks: ['«\u202f', '\u202f»'],
    innerMarks: ['“', '”'],
  },
  en: {
    verdicts: { true: 'True', false: 'False', unstated: 'The article does not say' },
    axes: { actors: 'Who', dates: 'When', positions: 'What' },
    first: 'Which of these came first?',
    rows: {
      speaker: 'To whom does the article give this idea?',
      role: 'Who or what is this?',
      camp: 'Which side is this?',
      grid: 'What does the article say?',
    },
    quotationMarks: ['“', '”'],
    innerMarks: ['‘', '’'],
  },
  de: {
    verdicts: { true: 'Richtig', false: 'Falsch', unstated: 'Das sagt der Artikel nicht' },
    axes: { actors: 'Wer', dates: 'Wann', positions: 'Was' },
    first: 'Was kommt zuerst?',
    rows: {
      speaker: 'Wem schreibt der Artikel diese Idee zu?',
      role: 'Wer oder was ist das?',
      camp: 'Zu welchem Lager gehört das?',
      grid: 'Was sagt der Artikel?',
    },
    quotationMarks: ['„', '“'],
    innerMarks: ['‚', '‘'],
  },
  it: {
    verdicts: { true: 'Vero', false: 'Falso', unstated: 'L’articolo non lo dice' },
    axes: { actors: 'Chi', dates: 'Quando', positions: 'Che cosa' },
    first: 'Che cosa viene prima?',
    rows: {
      speaker: 'A chi l’articolo attribuisce questa idea?',
      role: 'Di chi o di che cosa si tratta?',
      camp: 'Di quale campo si tratta?',
      grid: 'Che cosa dice l’articolo?',
    },
    quotationMarks: ['«', '»'],
    innerMarks: ['“', '”'],
  },
};

/** Of `fr-CH` those of `fr`; English for a language that has none. */
export function pickWords<Words>(
  words: { en: Words } & Readonly<Record<string, Words>>,
  language: string,
): Words {
  const [base = ''] = language.toLowerCase().split('-');
  return (Object.hasOwn(words, base) ? words[base] : undefined) ?? words.en;
}

export const getQuestionWords = (language: string): QuestionWords => ({
  language,
  ...pickWords(wordsByLanguage, language),
});

export function quoteText(text: string, { quotationMarks, innerMarks }: QuestionWords): string {
  const [opening, closing] = quotationMarks;
  const inner = text
    .replace(new RegExp(`${opening.trim()}\\s*`, 'g'), innerMarks[0])
    .replace(new RegExp(`\\s*${closing.trim()}`, 'g'), innerMarks[1]);
  return opening + inner + closing;
}

const locales: Readonly<Record<string, string>> = { en: 'en-GB' };

const localeOf = ({ language }: QuestionWords) => locales[language] ?? language;

/** `iso` is a year, a month or a day. */
export function writeDate(iso: string, words: QuestionWords): string {
  const [year = '', month, day] = iso.split('-');
  if (!month) return year;
  const format = getDateFormat(localeOf(words), {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    ...(day && { day: 'numeric' }),
  });
  return format.format(Date.parse(`${year}-${month}-${day ?? '01'}T12:00Z`));
}

export const writeNumber = (value: number, words: QuestionWords): string =>
  getNumberFormat(localeOf(words)).format(value);
