import { expect, it } from 'vitest';
import { compareFacts, countMarks } from '../../../src/play/result/describe-result.ts';
import { catalogue as en } from '../../../src/play/text/en.ts';
import { catalogue as fr } from '../../../src/play/text/fr.ts';

const answered = <T>(asked: T) => ({ ...asked, response: 'a' });

it('a score is told in whole numbers: right, right in part, missed, and not answered', () => {
  const scored = [1, 1, 0.5, 0.99, 0.49, 0].map((score) => answered({ score }));
  const unknown = { score: 0, response: '' };
  expect(countMarks([...scored, unknown, unknown])).toEqual({
    right: 2,
    half: 3,
    wrong: 1,
    unanswered: 2,
  });
});

it('before and after reading the same facts are compared, and what else was asked after is told apart', () => {
  const before = [
    { facts: ['otan', 'russie'], score: 0 },
    { facts: ['mardi'], score: 1 },
    { facts: ['garantie'], score: 0.5 },
  ].map(answered);
  const after = [
    { facts: ['garantie'], score: 1 },
    { facts: ['new'], score: 1 },
    { facts: ['autre', 'otan'], score: 1 },
    { facts: ['mardi'], score: 0 },
  ].map(answered);
  expect(compareFacts(before, after)).toEqual({
    ...{ before: 1, after: 2, of: 3 },
    added: { right: 1, of: 1 },
  });
});

it.each([fr, en])('points that were lost have a minus, as each stake has', ({ roundResult }) => {
  expect(roundResult.points(-2, 10)).toMatch(/^−2 points /);
  expect(roundResult.points(7, 10)).toMatch(/^7 points /);
});

it('questions that were missed are counted in the gender of the answers beside them', () => {
  expect([1, 6].map(fr.roundResult.wrong)).toEqual(['1 ratée', '6 ratées']);
});
