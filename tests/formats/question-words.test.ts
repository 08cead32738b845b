import { expect, it } from 'vitest';
import { getQuestionWords, quoteText } from '../../src/formats/question-words.ts';

it.each([
  [
    'fr-CH',
    'Elle cite «\u202fun accord\u202f» et « deux faits ».',
    '«\u202fElle cite “un accord” et “deux faits”.\u202f»',
  ],
  ['en', 'She said “an accord” again.', '“She said ‘an accord’ again.”'],
  ['de', 'Sie nennt „eine Frist“.', '„Sie nennt ‚eine Frist‘.“'],
  ['it', 'Cita «un accordo».', '«Cita “un accordo”.»'],
  ['pt', 'plain', '“plain”'],
])('quotes a sentence that quotes, as a reader of %s does', (language, text, quoted) => {
  expect(quoteText(text, getQuestionWords(language))).toBe(quoted);
});

it('has words for a language that is named like nothing else', () => {
  expect(getQuestionWords('constructor').verdicts.true).toBe('True');
});
