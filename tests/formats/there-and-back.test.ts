// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapTexts } from '../../src/bank/schema/schema-walk.ts';
import type { Bank } from '../../src/bank/types.ts';
import { fitQuestions } from '../../src/formats/fit-questions.ts';
import type { Question } from '../../src/formats/question.ts';
import { createQuestions } from '../../src/formats/questions-from-bank.ts';
import { readGift } from '../../src/formats/read/read-gift.ts';
import { readMoodleXml } from '../../src/formats/read/read-moodle-xml.ts';
import { readSource } from '../../src/formats/read/read-source.ts';
import type { ReadResult } from '../../src/formats/read-result.ts';
import { targetIds, targets } from '../../src/formats/targets.ts';
import { stemOf } from '../../src/formats/visible-question.ts';
import { exampleItems } from '../support/example-items.ts';
import { fixtureBank, openFixtureBank } from '../support/fixture-bank.ts';
import { propertyRuns } from '../support/full-run.ts';
import { makeWellMadeBank } from '../support/small-banks.ts';

const axes = ['actors', 'dates', 'positions'] as const;

const sourceBanks: readonly Bank[] = [
  fixtureBank,
  openFixtureBank('en'),
  makeWellMadeBank(9, axes, true),
  { ...fixtureBank, items: Object.values(exampleItems) },
];

/** As an author may write: never empty, no quotation mark alone, no signs that cannot be seen. */
const authorText = fc
  .oneof(
    fc.constantFrom(
      ...[
        'a => b; {c} ~ d # e: f\\g',
        '<b>gras</b> &amp; a < b',
        '// rien',
        '/* rien',
        '-->',
        ']]>',
      ],
      ...['::titre::', '[html]<i>x</i>', '%50%moitié', 'a -> b', '#3:1', '$CATEGORY: x', '*'],
      ...['l’été « où ? »', 'A. non', 'ANSWER: A', 'deux\nlignes', '=SOMME(1)', 'TRUE', '…', '{}'],
      ...['\\n', '\\\\', 'http://a.example/?b=c#d', '____', '5 %', '&#123;', '{=a~b}', '####'],
    ),
    fc.string({ unit: fc.constantFrom(...'ab1 :;!?()[]-–=~#{}\\<>&%*/|$\u202f'), maxLength: 30 }),
  )
  .map((text) => `${text.trim()} mot`.trim());

const anyBank = fc
  .tuple(
    fc.constantFrom(...sourceBanks),
    fc.array(authorText, { minLength: 3, maxLength: 12 }),
    fc.integer({ min: 1, max: 4 }),
  )
  .map(([bank, texts, every]): Bank => {
    let at = 0;
    // options and columns differ, as those of a checked bank do
    return mapTexts(bank, (text) =>
      at++ % every === 0 ? `${texts[at % texts.length]} ${at}` : text,
    );
  });

const questionsOf = (bank: Bank) =>
  createQuestions(
    bank,
    bank.items.map(({ id }) => id),
  );

async function writeFile(bank: Bank, id: (typeof targetIds)[number]): Promise<Uint8Array> {
  const { capabilities, load } = targets[id];
  const { questions } = fitQuestions(questionsOf(bank), capabilities);
  return (await load()).write({ title: bank.title, language: bank.language, questions });
}

describe.each([
  ['moodle-xml', readMoodleXml],
  ['gift', async (text: string) => readGift(text)],
] as const)('a file of %s', (id, read: (text: string) => Promise<ReadResult>) => {
  it('gives the same items when it is read again, whatever its bank says', async () => {
    await fc.assert(
      fc.asyncProperty(anyBank, async (bank) => {
        const file = new TextDecoder().decode(await writeFile(bank, id));
        const { questions, refused } = await read(file);
        expect(refused).toEqual([]);
        expect(questions.map(({ item }) => item)).toEqual(bank.items);
      }),
      propertyRuns(32),
    );
  });

  it('gives what stands there, and no item, where somebody has written something else', async () => {
    const bank = { ...fixtureBank, items: [exampleItems.choice] };
    const file = new TextDecoder().decode(await writeFile(bank, id)).replaceAll('Ann', 'Zoé');
    const [question] = (await read(file)).questions;
    expect(question?.item).toBeUndefined();
    expect(question?.body).toMatchObject({ kind: 'choice' });
    expect(JSON.stringify(question?.body)).toContain('Zoé');
  });
});

it('an event that begins as a comment does stays in its order in a file of gift', async () => {
  const order = exampleItems.order;
  const texts = ['// rien', '/* rien', '*/'];
  const events = order.events.map((event, at) => ({ ...event, text: texts[at] ?? event.text }));
  const bank = { ...fixtureBank, items: [{ ...order, events }] };
  const { questions } = readGift(new TextDecoder().decode(await writeFile(bank, 'gift')));
  expect(questions.map(({ item }) => item)).toEqual(bank.items);
});

it.each(['pronote', 'aiken', 'gift', 'moodle-xml'] as const)(
  'a file of %s is read as the questions that it has',
  async (id) => {
    const { capabilities, load } = targets[id];
    const fit = fitQuestions(questionsOf(fixtureBank), capabilities);
    const set = { title: fixtureBank.title, language: 'fr', questions: fit.questions };
    const file = (await load()).write(set);
    const reading = await readSource({ name: `questions${targets[id].extension}`, content: file });
    if (!('result' in reading)) throw new Error(JSON.stringify(reading));
    expect(reading.result.refused).toEqual([]);
    const show = ({ prompt, body }: Pick<Question, 'prompt' | 'body'>) => [
      prompt,
      body.kind,
      body.kind === 'choice' && body.options.map(({ text, isRight }) => [text, isRight]),
    ];
    // a reader makes every space a plain one
    const foldSpaces = (shown: unknown) => JSON.stringify(shown).replace(/\s/g, ' ');
    expect(foldSpaces(reading.result.questions.map(show))).toBe(
      foldSpaces(fit.questions.map((one) => show({ ...one, prompt: stemOf(one) }))),
    );
  },
);

it('every format writes any bank', async () => {
  await fc.assert(
    fc.asyncProperty(anyBank, fc.constantFrom(...targetIds), async (bank, id) => {
      expect((await writeFile(bank, id)).length).toBeGreaterThan(20);
    }),
    propertyRuns(100),
  );
});

it('a bank of a thousand items is written without looking at every pair of names', async () => {
  const file = await writeFile(makeWellMadeBank(500, axes, true), 'moodle-xml');
  expect(file.length).toBeGreaterThan(500_000);
});
