import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import readSheets from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import type { FormatWriter } from '../../../src/formats/format-writer.ts';
import type { Option, Question, QuestionSet } from '../../../src/formats/question.ts';
import { toSingleLine } from '../../../src/formats/write/file-text.ts';
import { writer as kahoot } from '../../../src/formats/write/kahoot.ts';
import { writer as wayground } from '../../../src/formats/write/wayground.ts';
import { arbitraryQuestionSets } from '../../support/arbitrary-question-sets.ts';
import { factoryQuestions } from '../../support/factory-questions.ts';
import { propertyRuns } from '../../support/full-run.ts';
import { NOT_XML, readZipParts } from '../../support/zip-parts.ts';

const sample = (name: string) => readZipParts(readFileSync(`tests/fixtures/formats/${name}`));

/** As Excel takes a text: what the writer escapes, the library leaves as it is. */
const readCell = (cell: unknown) =>
  typeof cell === 'string' ? cell.replaceAll(/_x005F_/gi, '_') : cell;

async function readSheet(writer: FormatWriter, set: QuestionSet) {
  const file = writer.write(set);
  for (const part of Object.values(readZipParts(file))) expect(part).not.toMatch(NOT_XML);
  const [sheet, ...others] = await readSheets(Buffer.from(file), { trim: false });
  expect(others).toEqual([]);
  return { name: sheet?.sheet, rows: sheet?.data.map((row) => row.map(readCell)) ?? [] };
}

const cell = (text: string | undefined) => toSingleLine(text ?? '') || null;

const optionsOf = ({ body }: Question): readonly Option[] =>
  body.kind === 'choice' ? body.options : [];

/** One as a number, several as a text. */
function rightOf(question: Question): number | string {
  const numbers = optionsOf(question).flatMap(({ isRight }, at) => (isRight ? [at + 1] : []));
  return numbers.length === 1 ? (numbers[0] ?? 0) : numbers.join(',');
}

const cellsOf = (texts: readonly string[], width: number) =>
  Array.from({ length: width }, (_, at) => cell(texts[at]));

describe('a sheet for Kahoot', () => {
  it('has the parts of the sample to the byte', () => {
    expect(readZipParts(kahoot.write(factoryQuestions))).toEqual(sample('kahoot.xlsx'));
  });

  it('is the same file whenever it is written', () => {
    expect(kahoot.write(factoryQuestions)).toEqual(kahoot.write(factoryQuestions));
  });

  it('gives a reader of spreadsheets every text of a hostile bank from row 9 on', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryQuestionSets({ maxOptions: 4, hasMultiple: true }), async (set) => {
        const { name, rows } = await readSheet(kahoot, set);
        expect(name).toBe('Sheet1');
        expect(rows.slice(8)).toEqual(
          set.questions.map((question, at) => [
            at + 1,
            cell(question.prompt),
            ...cellsOf(
              optionsOf(question).map(({ text }) => text),
              4,
            ),
            30,
            rightOf(question),
          ]),
        );
      }),
      propertyRuns(160),
    );
  });
});

describe('a sheet for Wayground', () => {
  it('has the parts of the sample to the byte, its row of instructions too', () => {
    expect(readZipParts(wayground.write(factoryQuestions))).toEqual(sample('wayground.xlsx'));
  });

  it('gives a reader of spreadsheets every text of a hostile bank', async () => {
    const sets = arbitraryQuestionSets({ maxOptions: 5, hasMultiple: true, hasTyped: true });
    await fc.assert(
      fc.asyncProperty(sets, async (set) => {
        const { name, rows } = await readSheet(wayground, set);
        expect(name).toBe('Create a Quiz');
        const seen = rows.slice(2).map((row) => row.slice(0, 9));
        expect(seen).toEqual(
          set.questions.map((question) => {
            const { body, prompt } = question;
            const texts = body.kind === 'typed' ? body.accepted : optionsOf(question);
            const type = body.kind === 'choice' && body.isMultiple ? 'Checkbox' : 'Multiple Choice';
            return [
              cell(prompt),
              body.kind === 'typed' ? 'Fill-in-the-Blank' : type,
              ...cellsOf(
                texts.map((one) => (typeof one === 'string' ? one : one.text)),
                5,
              ),
              body.kind === 'typed' ? null : rightOf(question),
              30,
            ];
          }),
        );
      }),
      propertyRuns(160),
    );
  });

  it('explains each answer with the sentences that prove it, in the language of the texts', async () => {
    const [question] = factoryQuestions.questions;
    if (!question) throw new Error('no question');
    const proven = {
      ...question,
      explanation: 'Elle le dit.',
      proof: ['L’usine ferme.', 'En 2027.'],
    };
    const explainIn = async (language: string) => {
      const { rows } = await readSheet(wayground, { title: '', language, questions: [proven] });
      return rows.at(2)?.at(10);
    };
    expect(await explainIn('fr')).toBe(
      'Elle le dit. Preuve\u00a0: «\u202fL’usine ferme.\u202f» «\u202fEn 2027.\u202f»',
    );
    expect(await explainIn('en-GB')).toBe('Elle le dit. Proof: “L’usine ferme.” “En 2027.”');
    expect(await explainIn('de')).toBe('Elle le dit. Beleg: „L’usine ferme.“ „En 2027.“');
    expect(await explainIn('constructor')).toBe('Elle le dit. Proof: “L’usine ferme.” “En 2027.”');
  });
});
