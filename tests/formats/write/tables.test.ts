import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { Option, Question } from '../../../src/formats/question.ts';
import { writer as blooket } from '../../../src/formats/write/blooket.ts';
import { toSingleLine } from '../../../src/formats/write/file-text.ts';
import { writer as gimkit } from '../../../src/formats/write/gimkit.ts';
import { writer as wooclap } from '../../../src/formats/write/wooclap.ts';
import { arbitraryQuestionSets } from '../../support/arbitrary-question-sets.ts';
import { factoryQuestions, factorySingles } from '../../support/factory-questions.ts';
import { propertyRuns } from '../../support/full-run.ts';

const sample = (name: string) => readFileSync(`tests/fixtures/formats/${name}`);

const decode = (bytes: Uint8Array) =>
  new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);

function parseTable(bytes: Uint8Array): string[][] {
  const { data, errors } = Papa.parse<string[]>(decode(bytes), { skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data;
}

const optionsOf = ({ body }: Question): readonly Option[] =>
  body.kind === 'choice' ? body.options : [];

const numbersOfRight = (question: Question) =>
  optionsOf(question)
    .flatMap(({ isRight }, at) => (isRight ? [at + 1] : []))
    .join(',');

/** As pupils are shown a text: an apostrophe stands before a formula. */
const without = (cell: string | undefined) => cell?.replace(/(^|[,;])'/g, '$1');
const shown = (text: string) => without(toSingleLine(text));

const setsOf4 = arbitraryQuestionSets({ maxOptions: 4, hasMultiple: true });

describe('a table for Blooket', () => {
  it('is the sample to the byte', () => {
    expect(Buffer.from(blooket.write(factoryQuestions))).toEqual(sample('blooket.csv'));
  });

  it('gives a reader of CSV every text of a hostile bank, in its column', () => {
    fc.assert(
      fc.property(setsOf4, (set) => {
        const rows = parseTable(blooket.write(set)).slice(2);
        expect(rows).toHaveLength(set.questions.length);
        set.questions.forEach((question, at) => {
          const [number, prompt, ...cells] = rows[at] ?? [];
          expect([number, without(prompt)]).toEqual([String(at + 1), shown(question.prompt)]);
          const texts = optionsOf(question).map(({ text }) => shown(text));
          expect(cells.slice(0, texts.length).map(without)).toEqual(texts);
          expect(cells.slice(4)).toEqual(['30', numbersOfRight(question)]);
        });
      }),
      propertyRuns(240),
    );
  });
});

describe('a table for Gimkit', () => {
  it('is the sample to the byte', () => {
    expect(Buffer.from(gimkit.write(factorySingles))).toEqual(sample('gimkit.csv'));
  });

  it('has the right answer first, whatever the texts', () => {
    fc.assert(
      fc.property(arbitraryQuestionSets({ maxOptions: 4 }), (set) => {
        const rows = parseTable(gimkit.write(set)).slice(2);
        expect(rows.map((cells) => cells.map(without))).toEqual(
          set.questions.map((question) => {
            const texts = optionsOf(question).toSorted(
              (one, other) => Number(other.isRight) - Number(one.isRight),
            );
            return [question.prompt, ...texts.map(({ text }) => text), '', '', '']
              .slice(0, 5)
              .map(shown);
          }),
        );
      }),
      propertyRuns(240),
    );
  });

  it('does not take a question with several right answers', () => {
    expect(() => gimkit.write(factoryQuestions)).toThrow(/chiffres/);
  });
});

describe('a table for Wooclap', () => {
  it('is the sample to the byte', () => {
    expect(Buffer.from(wooclap.write(factoryQuestions))).toEqual(sample('wooclap.csv'));
  });

  it('has a column for each option of the longest question', () => {
    fc.assert(
      fc.property(arbitraryQuestionSets({ maxOptions: 9, hasMultiple: true }), (set) => {
        const [header = [], ...rows] = parseTable(wooclap.write(set));
        const longest = Math.max(...set.questions.map((question) => optionsOf(question).length));
        expect(header).toHaveLength(3 + longest);
        expect(rows.map((cells) => cells.map(without))).toEqual(
          set.questions.map((question) => {
            const texts = optionsOf(question).map(({ text }) => shown(text));
            const empty = Array<string>(longest - texts.length).fill('');
            return ['MCQ', shown(question.prompt), numbersOfRight(question), ...texts, ...empty];
          }),
        );
      }),
      propertyRuns(240),
    );
  });
});

describe('a table opened in a spreadsheet instead', () => {
  const cellsOf = (...texts: string[]) => {
    const [question] = factoryQuestions.questions;
    if (!question) throw new Error('no question');
    const options = texts.map((text, at) => ({ text, isRight: at === 0 }));
    const set = {
      ...factoryQuestions,
      questions: [{ ...question, body: { kind: 'choice' as const, options } }],
    };
    return parseTable(blooket.write(set))
      .at(-1)
      ?.slice(2, 2 + texts.length);
  };

  it.each([
    ['=HYPERLINK("http://a.example")', `'=HYPERLINK("http://a.example")`],
    ["-1+cmd|' /C calc'!A0", "'-1+cmd|' /C calc'!A0"],
    ['+5 & SUM(A1)', "'+5 & SUM(A1)"],
    ['=1+1', "'=1+1"],
    ['@SUM', "'@SUM"],
    ['-dit-il', "'-dit-il"],
    ['\u200b@SUM(A1)', "'\u200b@SUM(A1)"],
    ['＝1+1', "'＝1+1"],
    ['oui;=SUM(A1)', "oui;'=SUM(A1)"],
    ['+5 %,=SUM(A1)', "'+5 %,'=SUM(A1)"],
  ])('does not reckon %s', (text, cell) => {
    expect(cellsOf(text, 'non')).toEqual([cell, 'non']);
  });

  it('leaves a figure with its sign and a word with its number sign as pupils shall read them', () => {
    for (const text of [
      '-5 %',
      '+\u202f320 emplois',
      '+5 % (2021)',
      '#MeToo',
      'Vrai = faux',
      '– Non',
    ])
      expect(cellsOf(text, 'non')).toEqual([text, 'non']);
  });
});
