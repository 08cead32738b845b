// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { type GIFTQuestion, parse } from 'gift-pegjs';
import { describe, expect, it } from 'vitest';
import type { Question, QuestionSet } from '../../../src/formats/question.ts';
import { createQuestions } from '../../../src/formats/questions-from-bank.ts';
import { readGift } from '../../../src/formats/read/read-gift.ts';
import { type TargetId, targets } from '../../../src/formats/targets.ts';
import { stemOf } from '../../../src/formats/visible-question.ts';
import { toSingleLine } from '../../../src/formats/write/file-text.ts';
import { spellAccepted } from '../../../src/formats/write/moodle-parts.ts';
import { arbitraryQuestionSets } from '../../support/arbitrary-question-sets.ts';
import { factoryQuestions } from '../../support/factory-questions.ts';
import { fixtureBank, openFixtureBank } from '../../support/fixture-bank.ts';
import { propertyRuns } from '../../support/full-run.ts';

const write = async (target: TargetId, set: QuestionSet) =>
  new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
    (await targets[target].load()).write(set),
  );

const readSample = (name: string) => readFileSync(`tests/fixtures/formats/${name}`, 'utf8');

const numbered = factoryQuestions.questions.map((one, at) => ({ ...one, id: `qqq-${at + 1}` }));
const singles = numbered.slice(0, 2);
const order: Question = {
  ...{ id: 'qqq-4', prompt: 'Remettez les faits dans l’ordre du texte.' },
  body: { kind: 'order', entries: ['Annonce', 'Réaction', 'Vote'] },
  ...{ explanation: 'Phrases 1, 3, 5.', proof: [], tags: [], choiceForms: [] },
};

const createSet = (questions: readonly Question[], title = 'Qui Quand Quoi'): QuestionSet => ({
  ...{ title, language: 'fr', questions },
});

const bankSets = [fixtureBank, openFixtureBank('en')].map((bank) => ({
  ...{ title: bank.title, language: bank.language },
  questions: createQuestions(
    bank,
    bank.items.map(({ id }) => id),
  ),
}));

const CONTROLS = /(?!\n)\p{Cc}|\p{Cs}|[\ufffe\uffff]/u;

describe('a file equals its sample byte for byte', () => {
  it('as Moodle XML', async () => {
    expect(await write('moodle-xml', createSet([...numbered, order]))).toBe(
      readSample('moodle.xml'),
    );
  });

  it('as a QCM of PRONOTE', async () => {
    expect(await write('pronote', createSet(numbered))).toBe(readSample('pronote.xml'));
  });

  it('as GIFT, but for the count that Moodle asks of an order', async () => {
    const tags = ['quiquandquoi'];
    const tagged = numbered.map((one) => ({ ...one, tags }));
    const [head = '', last = ''] = readSample('quiz.gift.txt').split('::Ordre::');
    expect(await write('gift', createSet(tagged, 'Exemple'))).toBe(`${head.trimEnd()}\n`);
    const placed: Question = {
      ...{ ...order, id: '', prompt: 'Remettez dans l’ordre du texte', explanation: '' },
      body: { kind: 'order', entries: ['Un', 'Deux', 'Trois'] },
    };
    const [, block = ''] = (await write('gift', createSet([placed]))).split('::Q1::');
    expect(block).toBe(last.replace('{>ALL', '{>3 ALL'));
    // Moodle would have it put in order with the others
    const explained = { ...placed, explanation: 'Le vote vient après.', proof: ['Un, puis deux.'] };
    expect(await write('gift', createSet([explained]))).not.toContain('####');
  });

  it('as Aiken', async () => {
    expect(await write('aiken', createSet(singles))).toBe(readSample('aiken.txt'));
  });
});

/** This parser knows no CDATA section: its text is the same when escaped. */
const parseXml = (xml: string) => {
  const plain = xml.replace(/<!\[CDATA\[(.*?)\]\]>/gs, (_, text: string) =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
  );
  const page = new DOMParser().parseFromString(plain, 'text/xml');
  expect(page.querySelector('parsererror')).toBeNull();
  return page.documentElement;
};

const squash = (text: string | null | undefined) =>
  toSingleLine(text ?? '')
    .replace(/\s+/g, ' ')
    .trim();

/** Text of the HTML in the first element of that name. */
function readHtml(question: Element, name: string): string {
  const text = [...question.children].find(({ tagName }) => tagName === name)?.textContent ?? '';
  const page = new DOMParser().parseFromString(text.replaceAll('<br>', ' '), 'text/html');
  return squash(page.body.textContent);
}

const childrenOf = (element: Element, name: string) =>
  [...element.children].filter(({ tagName }) => tagName === name);

const everything = arbitraryQuestionSets({ maxOptions: 8, hasMultiple: true, hasEveryKind: true });

describe('Moodle XML', () => {
  const types = {
    choice: 'multichoice',
    order: 'ordering',
    match: 'matching',
    number: 'numerical',
    typed: 'shortanswer',
  };

  it('is well-formed and holds each question once, whatever the texts are', async () => {
    await fc.assert(
      fc.asyncProperty(everything, async (set) => {
        const xml = await write('moodle-xml', set);
        expect(xml).not.toMatch(CONTROLS);
        const [, ...questions] = childrenOf(parseXml(xml), 'question');
        expect(questions.map((one) => one.getAttribute('type'))).toEqual(
          set.questions.map(({ body }) => types[body.kind]),
        );
        for (const [at, question] of questions.entries()) {
          const { body, prompt } = set.questions[at] as Question;
          if (body.kind !== 'number')
            expect(readHtml(question, 'questiontext')).toBe(squash(prompt));
          if (body.kind === 'choice')
            expect(childrenOf(question, 'answer')).toHaveLength(body.options.length);
          expect(question.querySelector('script, b')).toBeNull();
        }
      }),
      propertyRuns(100),
    );
  });

  it('says which options are right by fractions that Moodle knows', async () => {
    const [question] = numbered.slice(2);
    if (question?.body.kind !== 'choice') throw new Error('no choice');
    const options = [...question.body.options, { text: '12 ans', isRight: true }];
    const xml = await write(
      'moodle-xml',
      createSet([{ ...question, body: { ...question.body, options } }]),
    );
    expect([...xml.matchAll(/fraction="([^"]+)"/g)].map(([, value]) => value)).toEqual([
      ...['33.33333', '-50', '-50', '33.33333', '33.33333'],
    ]);
  });

  it('gives a number its tolerance, a name its spellings without accents, a match its spare answers', async () => {
    const base = { ...order, explanation: '' };
    const set = createSet([
      { ...base, body: { kind: 'number', value: -2.5, tolerance: 0.5, unit: '%' } },
      { ...base, body: { kind: 'typed', accepted: ['Sergueï d’Œuvre'] } },
      { ...base, body: { kind: 'match', pairs: [{ left: 'a', right: 'b' }], extras: ['c'] } },
    ]);
    const [, number, typed, match] = childrenOf(
      parseXml(await write('moodle-xml', set)),
      'question',
    );
    expect(number?.querySelector('questiontext')?.textContent).toContain('texte. (%)');
    expect(number?.querySelector('answer > text')?.textContent).toBe('-2.5');
    expect(number?.querySelector('answer > tolerance')?.textContent).toBe('0.5');
    expect(
      [...(typed?.querySelectorAll('answer > text') ?? [])].map((one) => one.textContent),
    ).toEqual(['Sergueï d’Œuvre', "Sergueï d'Œuvre", "Serguei d'Œuvre"]);
    const sides = childrenOf(match as Element, 'subquestion').map((one) =>
      squash(one.textContent?.replaceAll(/<\/?p>/g, ' ')),
    );
    expect(sides).toEqual(['a b', 'c']);
  });

  it('quotes the sentences that prove an answer in the feedback of its question', async () => {
    const set = bankSets[0] as QuestionSet;
    const [, ...questions] = childrenOf(parseXml(await write('moodle-xml', set)), 'question');
    for (const [at, question] of questions.entries()) {
      const { proof, explanation } = set.questions[at] as Question;
      const feedback = readHtml(question, 'generalfeedback');
      for (const text of [...proof, explanation]) expect(feedback).toContain(squash(text));
    }
  });
});

describe('a QCM of PRONOTE', () => {
  it('is well-formed and has nothing but choices, whatever the texts are', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryQuestionSets({ maxOptions: 6, hasMultiple: true }), async (set) => {
        const xml = await write('pronote', set);
        expect(xml).not.toMatch(CONTROLS);
        const [head, ...questions] = childrenOf(parseXml(xml), 'question');
        expect(parseXml(head?.textContent ?? '').tagName).toBe('infos');
        expect(questions).toHaveLength(set.questions.length);
        for (const [at, question] of questions.entries()) {
          const { prompt } = set.questions[at] as Question;
          expect(squash(question.querySelector('questiontext')?.textContent)).toBe(squash(prompt));
        }
      }),
      propertyRuns(100),
    );
  });
});

const textOfGift = (text: { text: string } | null | undefined) =>
  squash(text?.text.replaceAll('\\n', ' '));

/** A quotation within another has other marks. */
const dropMarks = (text: string) => text.replace(/\s*[«»“”‘’]\s*/g, ' ');

const textsOf = (body: Question['body']) =>
  body.kind === 'choice'
    ? body.options.map(({ text }) => text)
    : body.kind === 'match'
      ? [...body.pairs.flatMap(({ left, right }) => [left, right]), ...body.extras]
      : body.kind === 'typed'
        ? body.accepted
        : [];

/** The parser knows no order: it takes one for a short answer. */
const isOrder = ({ body }: Question) => body.kind === 'order';

function compareWithGift(found: GIFTQuestion | undefined, { body }: Question) {
  switch (body.kind) {
    case 'choice':
      if (found?.type !== 'MC') throw new Error(`not MC: ${found?.type}`);
      expect(
        found.choices.map(({ text, isCorrect, weight }) => [
          textOfGift(text),
          isCorrect || (weight ?? 0) > 0,
        ]),
      ).toEqual(body.options.map(({ text, isRight }) => [squash(text), isRight]));
      return;
    case 'match':
      if (found?.type !== 'Matching') throw new Error(`not Matching: ${found?.type}`);
      expect(found.matchPairs.map(({ subanswer }) => squash(subanswer))).toEqual(
        [...body.pairs.map(({ right }) => right), ...body.extras].map(squash),
      );
      return;
    case 'number':
      if (found?.type !== 'Numerical') throw new Error(`not Numerical: ${found?.type}`);
      expect(found.choices).toMatchObject({ number: body.value, range: body.tolerance });
      return;
    case 'typed':
      if (found?.type !== 'Short') throw new Error(`not Short: ${found?.type}`);
      expect(found.choices.map(({ text }) => textOfGift(text))).toEqual(
        spellAccepted(body.accepted).map(squash),
      );
  }
}

describe('GIFT', () => {
  it('of a dossier is read by another parser as it was meant', async () => {
    for (const set of bankSets) {
      const asked = set.questions.filter((one) => !isOrder(one));
      const [category, ...found] = parse(await write('gift', { ...set, questions: asked }));
      expect(category?.type).toBe('Category');
      expect(found).toHaveLength(asked.length);
      for (const [at, question] of asked.entries()) {
        const one = found[at];
        if (one?.type === 'Category' || one?.type === 'Description') throw new Error(one.type);
        expect(textOfGift(one?.stem)).toBe(squash(stemOf(question)));
        expect(one?.id).toBe(question.id);
        expect(one?.tags).toEqual(question.tags);
        compareWithGift(one, question);
        const feedback = textOfGift(one?.globalFeedback);
        for (const text of [...question.proof, question.explanation])
          expect(dropMarks(feedback)).toContain(dropMarks(squash(text)));
      }
    }
  });

  it('keeps every block whole, whatever the texts are', async () => {
    await fc.assert(
      fc.asyncProperty(everything, async (set) => {
        const isEmpty = ({ body, ...one }: Question) =>
          squash(stemOf({ ...one, body })) === '' ||
          textsOf(body).some((text) => squash(text) === '');
        const asked = set.questions.filter((one) => !isOrder(one) && !isEmpty(one));
        const gift = await write('gift', { ...set, questions: asked });
        expect(gift).not.toMatch(CONTROLS);
        const [, ...found] = parse(gift);
        expect(found).toHaveLength(asked.length);
        for (const [at, question] of asked.entries()) {
          const one = found[at];
          if (one?.type === 'Category' || one?.type === 'Description') throw new Error(one.type);
          expect(textOfGift(one?.stem)).toBe(squash(stemOf(question)));
        }
      }),
      propertyRuns(100),
    );
  });

  it('of a dossier is read back as the same items', async () => {
    for (const set of bankSets) {
      const { questions, refused, left } = readGift(await write('gift', set));
      expect({ refused, left }).toEqual({ refused: [], left: { category: 1 } });
      expect(questions.map(({ item }) => item)).toEqual(set.questions.map(({ item }) => item));
      expect(questions.map(({ id }) => id)).toEqual(set.questions.map(({ id }) => id));
    }
  });
});

/** As strict as Moodle's own: a question, its options in order, the key, an empty line. */
function readAiken(text: string) {
  return text
    .trimEnd()
    .split('\n\n')
    .map((block) => {
      const [stem = '', ...lines] = block.split('\n');
      expect(stem).not.toMatch(/^([A-Z][.)]|ANSWER:)/);
      const options = lines.slice(0, -1).map((line, at) => {
        expect(line).toMatch(new RegExp(`^${String.fromCharCode(65 + at)}\\. `));
        return line.slice(3);
      });
      const [, key = ''] = /^ANSWER: ([A-Z])$/.exec(lines.at(-1) ?? '') ?? [];
      return { stem, options, right: key.charCodeAt(0) - 65 };
    });
}

describe('Aiken', () => {
  it('holds a question, its options and its key in a line each, whatever the texts are', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryQuestionSets({ maxOptions: 26 }), async (set) => {
        const asked = set.questions.filter(({ prompt }) => squash(prompt) !== '');
        if (asked.length === 0) return;
        const text = await write('aiken', { ...set, questions: asked });
        expect(text).not.toMatch(CONTROLS);
        const found = readAiken(text);
        expect(found).toHaveLength(asked.length);
        for (const [at, { body, prompt }] of asked.entries()) {
          if (body.kind !== 'choice') throw new Error('no choice');
          const one = found[at];
          expect(squash(one?.stem).replace(/^– /, '')).toBe(squash(prompt));
          expect(one?.options.map(squash)).toEqual(
            body.options.map((option) => squash(option.text)),
          );
          expect(one?.right).toBe(body.options.findIndex(({ isRight }) => isRight));
        }
      }),
      propertyRuns(100),
    );
  });
});
