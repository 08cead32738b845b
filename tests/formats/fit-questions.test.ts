import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitQuestions } from '../../src/formats/fit-questions.ts';
import type { Question } from '../../src/formats/question.ts';
import { createQuestions } from '../../src/formats/questions-from-bank.ts';
import { countCodePoints, shortenText } from '../../src/formats/shorten-text.ts';
import { targetIds, targets } from '../../src/formats/targets.ts';
import { fixtureBank } from '../support/fixture-bank.ts';

const everything = createQuestions(
  fixtureBank,
  fixtureBank.items.map(({ id }) => id),
);
const ofType = (type: string) => everything.filter(({ item }) => item?.type === type);
const [anyChoice] = ofType('choice') as [Question];

const fitFor = (id: (typeof targetIds)[number], questions: readonly Question[], shortened = {}) =>
  fitQuestions(questions, targets[id].capabilities, shortened);

const codesOf = ({ losses }: { losses: readonly { code: string }[] }) =>
  losses.map(({ code }) => code);

describe.each(targetIds)('for %s', (id) => {
  const { capabilities } = targets[id];
  const fit = fitFor(id, everything);

  it('every question fits, or is left out by name', () => {
    for (const { body, prompt, choiceForms: _ } of fit.questions) {
      expect(capabilities.kinds).toContain(body.kind);
      if (capabilities.maxPromptLength)
        expect(countCodePoints(prompt)).toBeLessThanOrEqual(capabilities.maxPromptLength);
      if (body.kind !== 'choice') continue;
      expect(body.options.length).toBeLessThanOrEqual(capabilities.maxOptions);
      expect(body.options.filter(({ isRight }) => isRight)).toHaveLength(1);
    }
    const written = new Set(fit.questions.map((one) => one.id.replace(/-\d+$/, '')));
    const left = new Set(fit.left.map((one) => one.id.replace(/-\d+$/, '')));
    for (const { id: item } of everything) {
      const bare = item.replace(/-\d+$/, '');
      expect(written.has(bare) || left.has(bare)).toBe(true);
    }
    expect(new Set(fit.questions.map((one) => one.id)).size).toBe(fit.questions.length);
  });

  it('its writer takes what fits', async () => {
    const writer = await targets[id].load();
    const set = { title: fixtureBank.title, language: 'fr', questions: fit.questions };
    expect(writer.write(set).length).toBeGreaterThan(1_000);
  });
});

describe('what is lost', () => {
  it('is nothing but the typing of days, and of figures with their holder, in Moodle', () => {
    for (const id of ['moodle-xml', 'gift'] as const) {
      const fit = fitFor(id, everything);
      const ofOrders = id === 'gift' ? ['explanation', 'proof'] : [];
      expect(codesOf(fit)).toEqual(['date-as-options', 'number-as-options', ...ofOrders]);
      expect(fit.left).toEqual([]);
      expect(fit.questions).toHaveLength(everything.length);
    }
  });

  it('is counted for this very choice of questions', () => {
    const [order, match] = [...ofType('order').slice(0, 2), ...ofType('match').slice(0, 1)];
    expect(codesOf(fitFor('aiken', [anyChoice]))).toEqual(['explanation', 'proof', 'reasons']);
    expect(fitFor('aiken', [order as Question]).losses[0]).toEqual({
      code: 'order-as-first',
      count: 1,
    });
    expect(fitFor('h5p', [order as Question, anyChoice]).losses).toEqual([
      { code: 'order-as-first', count: 1 },
    ]);
    expect(codesOf(fitFor('anki', [match as Question]))).toEqual([]);
    expect(codesOf(fitFor('gift', [order as Question, anyChoice]))).toEqual([
      'explanation',
      'proof',
    ]);
    expect(fitFor('gift', [order as Question, anyChoice]).losses[0]?.count).toBe(1);
  });

  it('of a match is that each row is a question, and how many these are', () => {
    const [match] = ofType('match') as [Question];
    const rows = match.body.kind === 'match' ? match.body.pairs.length : 0;
    const fit = fitFor('h5p', [match]);
    expect(fit.questions).toHaveLength(rows);
    expect(fit.questions.every(({ item }) => item === undefined)).toBe(true);
    expect(fit.losses).toContainEqual({ code: 'match-as-rows', count: 1, made: rows });
  });

  it('of a long list of options is said, and the right one stays', () => {
    const options = Array.from({ length: 7 }, (_, at) => ({ text: `o${at}`, isRight: at === 6 }));
    const fit = fitFor('plickers', [{ ...anyChoice, body: { kind: 'choice', options } }]);
    expect(codesOf(fit)).toContain('fewer-options');
    expect(fit.questions[0]?.body).toMatchObject({
      options: ['o0', 'o1', 'o2', 'o6'].map((text) => ({ text })),
    });
  });
});

it('the spellings that a tool has no room for are said to be lost', () => {
  const accepted = ['a', 'b', 'c', 'd', 'e', 'f'];
  const typed: Question = { ...anyChoice, body: { kind: 'typed', accepted } };
  const fit = fitFor('wayground', [typed]);
  expect(codesOf(fit)).toEqual(['fewer-forms']);
  expect(fit.questions[0]?.body).toEqual({ kind: 'typed', accepted: accepted.slice(0, 5) });
  expect(codesOf(fitFor('moodle-xml', [typed]))).toEqual([]);
});

describe('left out, with the reason, is', () => {
  const several: Question['body'] = {
    kind: 'choice',
    isMultiple: true,
    options: ['a', 'b', 'c'].map((text, at) => ({ text, isRight: at > 0 })),
  };

  it('a question with several right options where there is one', () => {
    expect(fitFor('gimkit', [{ ...anyChoice, body: several }]).left).toMatchObject([
      { id: anyChoice.id, reason: 'several-right' },
    ]);
    expect(fitFor('kahoot', [{ ...anyChoice, body: several }]).left).toEqual([]);
  });

  it('a number or a name that no choice can ask', () => {
    const typed: Question = {
      ...anyChoice,
      body: { kind: 'typed', accepted: ['Ann'] },
      choiceForms: [],
    };
    expect(fitFor('blooket', [typed]).left).toMatchObject([{ reason: 'no-choice-form' }]);
    expect(fitFor('wayground', [typed]).left).toEqual([]);
  });

  it('a choice whose options read the same', () => {
    const options = ['a', ' a', 'b'].map((text, at) => ({ text, isRight: at === 0 }));
    expect(
      fitFor('moodle-xml', [{ ...anyChoice, body: { kind: 'choice', options } }]).left,
    ).toMatchObject([{ reason: 'same-options' }]);
  });
});

describe('a text that is too long', () => {
  const long = (prompt: string): Question => ({ ...anyChoice, prompt });
  const words = (length: number) => 'mot '.repeat(length / 4);

  it('is named from the length that some versions refuse, and left out from the one that all refuse', () => {
    const [short, doubtful, refused] = [95, 96, 121].map((length) =>
      fitFor('kahoot', [long('a'.repeat(length))]),
    );
    expect(short?.longTexts).toEqual([]);
    expect(doubtful?.longTexts).toMatchObject([{ length: 96, limit: 95, isRefused: false }]);
    expect(doubtful?.questions).toHaveLength(1);
    expect(refused?.longTexts).toMatchObject([{ length: 121, limit: 120, isRefused: true }]);
    expect(refused?.left).toMatchObject([{ id: anyChoice.id, reason: 'too-long' }]);
    expect(refused?.questions).toEqual([]);
  });

  it('is written as somebody has shortened it', () => {
    const question = long(words(200));
    const [text] = fitFor('kahoot', [question]).longTexts;
    const shortened = { [text?.key ?? '']: text?.proposal ?? '' };
    const fit = fitFor('kahoot', [question], shortened);
    expect(fit.left).toEqual([]);
    expect(fit.questions[0]?.prompt).toBe(text?.proposal);
    expect(fit.longTexts).toMatchObject([{ isRefused: false, limit: 95 }]);
  });

  it('is counted as people count: an emoji is one sign', () => {
    expect(fitFor('kahoot', [long('🏭'.repeat(95))]).longTexts).toEqual([]);
  });

  it('is an option as well, shortened by its place', () => {
    const [other] = ofType('choice').slice(1) as [Question];
    const body = other.body.kind === 'choice' ? other.body : undefined;
    const options = body?.options.map((one, at) => (at === 1 ? { ...one, text: words(80) } : one));
    const question: Question = { ...other, body: { kind: 'choice', options: options ?? [] } };
    const { longTexts } = fitFor('kahoot', [question]);
    expect(longTexts).toMatchObject([{ field: 'option', isRefused: true, limit: 75 }]);
    const key = longTexts[0]?.key ?? '';
    expect(fitFor('kahoot', [question], { [key]: 'mot' }).questions[0]?.body).toMatchObject({
      options: [{}, { text: 'mot' }, {}],
    });
  });
});

describe('a proposal to shorten', () => {
  it('ends with a clause or a word, and keeps a question a question', () => {
    const text =
      'Quand la Russie demande des garanties, qui refuse, au nom de l’OTAN, de les donner ?';
    expect(shortenText(text, 60)).toBe('Quand la Russie demande des garanties, qui refuse… ?');
    expect(shortenText(text, 30)).toBe('Quand la Russie demande des… ?');
    expect(shortenText('abc', 3)).toBe('abc');
    expect(shortenText('abcdef', 4)).toBe('abc…');
  });

  it('is never longer than its limit, whatever the text is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.integer({ min: 5, max: 40 }),
        (text, limit) => {
          expect(countCodePoints(shortenText(text, limit))).toBeLessThanOrEqual(limit);
        },
      ),
    );
  });
});
