import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bank, Item } from '../../src/bank/types.ts';
import { createPlayableBank } from '../../src/engine/playable-bank.ts';
import { listPlausibleDates, listPlausibleNumbers } from '../../src/formats/plausible-values.ts';
import type { ChoiceBody, Question } from '../../src/formats/question.ts';
import { createQuestions } from '../../src/formats/questions-from-bank.ts';
import { scoreRecall } from '../../src/items/recall/score.ts';
import { exampleItems } from '../support/example-items.ts';
import { fixtureBank, openFixtureBank } from '../support/fixture-bank.ts';

const banks = [fixtureBank, openFixtureBank('en')];

const idsOf = ({ items }: Bank) => items.map(({ id }) => id);

const questionsOf = (bank: Bank, type?: Item['type']) =>
  createQuestions(bank, idsOf(bank)).filter(({ item }) => !type || item?.type === type);

const askAlone = (item: Item, changes: Partial<Bank> = {}): Question => {
  const bank = { ...fixtureBank, ...changes, items: [item] };
  return createQuestions(bank, [item.id])[0] as Question;
};

const rightOf = ({ options }: ChoiceBody) => options.filter(({ isRight }) => isRight);

describe('every item of a dossier', () => {
  it('becomes a question with its proof, and with one right option where it is a choice', () => {
    for (const bank of banks) {
      const questions = questionsOf(bank);
      expect(questions.map(({ id }) => id)).toEqual(idsOf(bank));
      for (const { body, choiceForms, item, proof, tags, explanation } of questions) {
        expect(explanation).not.toBe('');
        expect(tags).toHaveLength(2);
        expect(proof).toHaveLength(item?.evidence?.length ?? 0);
        for (const one of [body, ...choiceForms.map((form) => form.body)]) {
          if (one.kind !== 'choice') continue;
          expect(rightOf(one)).toHaveLength(1);
          expect(new Set(one.options.map(({ text }) => text)).size).toBe(one.options.length);
        }
      }
    }
  });

  it('keeps its item without what a game adds to mark it', () => {
    for (const bank of banks) {
      const { bank: played } = createPlayableBank(bank);
      expect(played).not.toEqual(bank);
      expect(questionsOf(played)).toEqual(questionsOf(bank));
    }
  });

  it('can be asked as a choice of three or four, if its bank names enough others', () => {
    for (const { choiceForms, item } of banks.flatMap((bank) => questionsOf(bank))) {
      expect(choiceForms).toHaveLength(item?.type === 'match' ? item.rows.length : 1);
      if (item?.type !== 'match')
        for (const { body } of choiceForms) {
          expect(body.options.length).toBeGreaterThan(2);
          expect(body.options.length).toBeLessThan(7);
        }
    }
  });

  it('is asked the same way each time, its right option in any place', () => {
    const questions = questionsOf(fixtureBank);
    expect(questionsOf(fixtureBank)).toEqual(questions);
    const places = questions.flatMap(({ choiceForms, item }) =>
      item?.type === 'verdict'
        ? []
        : choiceForms.map(({ body }) => body.options.findIndex(({ isRight }) => isRight)),
    );
    for (const place of [0, 1, 2]) {
      const share = places.filter((one) => one === place).length / places.length;
      expect(share).toBeGreaterThan(0.2);
      expect(share).toBeLessThan(0.5);
    }
  });

  it('has no sign that a page alone needs', () => {
    for (const { item: _, ...question } of questionsOf(fixtureBank))
      expect(JSON.stringify(question)).not.toContain('\u2060');
  });

  it('is left out if the bank does not have it, and kept if it is retired', () => {
    const [first, second] = fixtureBank.items as [Item, Item];
    const bank = { ...fixtureBank, items: [first], retired: [second] };
    const questions = createQuestions(bank, [second.id, 'gone', first.id]);
    expect(questions.map(({ id }) => id)).toEqual([second.id, first.id]);
  });
});

describe('a verdict', () => {
  it('has three options in the language of its bank, always in this order', () => {
    const labels = {
      fr: ['Vrai', 'Faux', 'L’article ne le dit pas'],
      en: ['True', 'False', 'The article does not say'],
      de: ['Richtig', 'Falsch', 'Das sagt der Artikel nicht'],
      it: ['Vero', 'Falso', 'L’articolo non lo dice'],
    };
    for (const [language, texts] of Object.entries(labels)) {
      const { body } = askAlone(exampleItems.verdict, { language: language as Bank['language'] });
      expect(body).toMatchObject({ options: texts.map((text) => ({ text })) });
      expect(rightOf(body as ChoiceBody)).toEqual([{ text: texts[1], isRight: true }]);
    }
  });

  it('that the article leaves open has no proof', () => {
    const open = questionsOf(fixtureBank, 'verdict').filter(
      ({ item }) => item?.type === 'verdict' && item.key === 'unstated',
    );
    expect(open.length).toBeGreaterThan(0);
    expect(open.flatMap(({ proof }) => proof)).toEqual([]);
  });
});

describe('a date', () => {
  it('of a year is typed; of a day it is chosen among days, those of the bank first', () => {
    const [year, day] = ['2014', '2022-01-12'].map((key) =>
      questionsOf(fixtureBank, 'date').find(
        ({ item }) => item?.type === 'date' && item.key === key,
      ),
    );
    expect(year?.body).toEqual({ kind: 'typed', accepted: ['2014'] });
    const options = day?.body.kind === 'choice' ? day.body.options.map(({ text }) => text) : [];
    expect(options).toContain('12\u00a0janvier 2022');
    expect(options).toContain('11\u00a0janvier 2022');
    for (const text of options) expect(text).toMatch(/^(1er|\d+)\s\p{L}+ \d{4}$/u);
  });

  it('is beside other dates as fine as itself, and never beside itself', () => {
    const iso = fc.oneof(
      fc.integer({ min: 1, max: 9_990 }).map((year) => String(year).padStart(4, '0')),
      fc
        .tuple(fc.integer({ min: 1000, max: 9990 }), fc.integer({ min: 1, max: 12 }))
        .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`),
      fc
        .date({ min: new Date('1000-01-10'), max: new Date('9990-01-01'), noInvalidDate: true })
        .map((date) => date.toISOString().slice(0, 10)),
    );
    fc.assert(
      fc.property(iso, fc.array(iso), fc.integer(), (key, known, seed) => {
        const dates = listPlausibleDates(key, known, 3, seed);
        expect(dates).toHaveLength(3);
        expect(new Set([key, ...dates]).size).toBe(4);
        for (const date of dates) expect(date).toHaveLength(key.length);
        expect(listPlausibleDates(key, known, 3, seed)).toEqual(dates);
      }),
    );
  });
});

describe('a number', () => {
  it('is typed with its unit and tolerance, and chosen among figures of the same unit', () => {
    const { holder: _, holders: __, ...bare } = exampleItems.number;
    const { body, choiceForms } = askAlone(bare);
    expect(body).toEqual({ kind: 'number', value: 100_000, tolerance: 500, unit: 'soldiers' });
    const texts = choiceForms[0]?.body.options.map(({ text }) => text) ?? [];
    expect(texts).toHaveLength(4);
    for (const text of texts) expect(text).toMatch(/^[\d\s]+ soldiers$/);
  });

  it('that somebody claims is chosen together with who claims it', () => {
    const { body } = askAlone(exampleItems.number);
    const [right] = rightOf(body as ChoiceBody);
    expect(right?.text).toMatch(/^100\s000 soldiers \(Ann\)$/);
    const texts = (body as ChoiceBody).options.map(({ text }) => text);
    expect(texts.filter((text) => text.includes('Bob')).length).toBeGreaterThan(0);
    expect(texts.filter((text) => text.startsWith('100')).length).toBe(2);
  });

  it('is never beside one that its tolerance makes right, nor beside an impossible one', () => {
    const key = fc.oneof(
      fc.integer({ min: -1000, max: 2_000_000 }),
      fc.integer({ min: 0, max: 1_000_000 }).map((value) => value / 1000),
    );
    const unit = fc.constantFrom('%', 'heures', 'o’clock', 'soldats', 'millions d’euros', '');
    fc.assert(
      fc.property(
        key,
        fc.nat(500),
        unit,
        fc.array(key),
        fc.integer(),
        (value, tolerance, of, known, seed) => {
          const wrong = listPlausibleNumbers({ key: value, tolerance, unit: of }, known, 3, seed);
          for (const one of wrong) {
            expect(Math.abs(one - value)).toBeGreaterThan(tolerance);
            if (of === '%' && value <= 100) expect(one).toBeLessThanOrEqual(100);
            if (/^h|^o/.test(of) && value <= 24) expect(one).toBeLessThanOrEqual(24);
            if (value >= 0) expect(one).toBeGreaterThanOrEqual(0);
            expect(Number(one.toFixed(3))).toBe(one);
          }
          expect(new Set(wrong).size).toBe(wrong.length);
        },
      ),
    );
  });

  it('is beside figures as round as itself', () => {
    for (let seed = 0; seed < 40; seed++) {
      for (const one of listPlausibleNumbers({ key: 100_000, tolerance: 0, unit: '' }, [], 3, seed))
        expect(one % 5_000).toBe(0);
      for (const one of listPlausibleNumbers({ key: 8, tolerance: 0, unit: '' }, [], 3, seed))
        expect(Number.isInteger(one)).toBe(true);
    }
  });
});

describe('a name to recall', () => {
  it('is beside other names of the bank, none of which would be right, nor in the question', () => {
    for (const { item, choiceForms } of banks.flatMap((bank) => questionsOf(bank, 'recall'))) {
      if (item?.type !== 'recall') throw new Error('no recall');
      for (const { body } of choiceForms)
        for (const { text, isRight } of body.options) {
          expect(scoreRecall(item, text)).toBe(isRight ? 1 : 0);
          if (!isRight) expect(item.prompt).not.toContain(text);
        }
    }
  });

  it('is no choice in a bank without two others', () => {
    const { actors } = fixtureBank;
    expect(askAlone(exampleItems.recall, { actors: actors.slice(0, 1) }).choiceForms).toEqual([]);
  });
});

it('an order asks what came first, where it cannot be put in order', () => {
  const { body, choiceForms } = askAlone(exampleItems.order, { language: 'en' });
  expect(body).toEqual({
    kind: 'order',
    entries: ['Event d1', 'Event d2', 'Event d3', 'Event d4'],
  });
  const [form] = choiceForms;
  expect(form?.prompt).toBe('Which of these came first?');
  expect(form && rightOf(form.body)).toEqual([{ text: 'Event d1', isRight: true }]);
});

describe('a match', () => {
  it('pairs each row with its column and keeps what is left over', () => {
    const { body } = askAlone(exampleItems.match);
    expect(body).toMatchObject({
      extras: ['Cyd'],
      pairs: [{ left: 'Row one', right: 'Ann' }, {}, {}, {}],
    });
  });

  it('names the rows of a grid by the claim and by who is asked about it', () => {
    const grid = questionsOf(fixtureBank, 'match').find(
      ({ item }) => item?.type === 'match' && item.form === 'grid',
    );
    const item = grid?.item;
    if (grid?.body.kind !== 'match' || item?.type !== 'match') throw new Error('no grid');
    const [row] = item.rows;
    expect(grid.body.pairs[0]?.left).toBe(`${row?.group} – ${row?.text}`);
    expect(new Set(grid.body.pairs.map(({ left }) => left)).size).toBe(item.rows.length);
  });

  it('asks each row alone by the first question of its prompt', () => {
    const item = { ...exampleItems.match, prompt: 'Qui dit quoi ? Un nom est de trop.' };
    const [form] = askAlone(item).choiceForms;
    expect(form?.prompt).toBe('«\u202fRow one\u202f» Qui dit quoi ?');
  });

  it('asks a row in few words where its prompt is about all of them, or long', () => {
    const prompt =
      'Qui, dans cet article, défend vraiment chacune de ces idées, redites ici en d’autres mots ?';
    const [form] = askAlone({
      ...exampleItems.match,
      prompt: `${prompt} Un nom est de trop.`,
    }).choiceForms;
    expect(form?.prompt).toBe('«\u202fRow one\u202f» À qui l’article prête-t-il cette idée\u202f?');
    const rows = exampleItems.match.rows.map((row) => ({ ...row, group: 'Une pause' }));
    const grid = askAlone({ ...exampleItems.match, form: 'grid', rows });
    expect(grid.choiceForms[0]?.prompt).toBe(
      '«\u202fUne pause\u202f» – Row one. Que dit l’article\u202f?',
    );
  });
});
