// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import type { Bank } from '../../src/bank/types.ts';
import { fitQuestions } from '../../src/formats/fit-questions.ts';
import type { Question } from '../../src/formats/question.ts';
import { createQuestions } from '../../src/formats/questions-from-bank.ts';
import { readSource } from '../../src/formats/read/read-source.ts';
import { type TargetId, targets } from '../../src/formats/targets.ts';
import { fixtureBank, openFixtureBank } from '../support/fixture-bank.ts';

const banks = [fixtureBank, openFixtureBank('en')];

function fittingQuestions(bank: Bank, id: TargetId): readonly Question[] {
  const all = createQuestions(
    bank,
    bank.items.map((item) => item.id),
  );
  return fitQuestions(all, targets[id].capabilities).questions;
}

/** Spaces are typeset anew where a text is shown. */
const plain = (text = '') => text.replace(/[\u00a0\u202f]/g, ' ');

/** Gimkit's table has the right option first. */
const bodyOf = ({ body }: Question, isRightFirst: boolean) => {
  if (body.kind === 'typed') return { ...body, accepted: body.accepted.map(plain) };
  if (body.kind !== 'choice') throw new Error(body.kind);
  const options = body.options.map(({ text, isRight }) => ({ text: plain(text), isRight }));
  if (isRightFirst) options.sort((a, b) => Number(b.isRight) - Number(a.isRight));
  return { ...body, options };
};

it.each([
  ['kahoot', 'kahoot'],
  ['wayground', 'wayground'],
  ['blooket', 'blooket'],
  ['gimkit', 'gimkit'],
  ['wooclap', 'table'],
] as const)(
  'whole dossiers in the table of %s are read again question by question',
  async (id, format) => {
    const { write } = await targets[id].load();
    for (const bank of banks) {
      const questions = fittingQuestions(bank, id);
      expect(questions.length).toBeGreaterThan(90);
      const { title, language } = bank;
      const reading = await readSource({ content: write({ title, language, questions }) });
      if ('problem' in reading) throw new Error(reading.problem);
      const { result } = reading;
      expect([reading.format, result.refused, result.left]).toEqual([format, [], {}]);
      const isGimkit = id === 'gimkit';
      expect(result.questions.map((one) => [plain(one.prompt), bodyOf(one, isGimkit)])).toEqual(
        questions.map((one) => [plain(one.prompt), bodyOf(one, isGimkit)]),
      );
      if (id === 'wayground')
        for (const [at, { explanation }] of result.questions.entries())
          expect(plain(explanation)).toContain(plain(questions[at]?.explanation));
    }
  },
);
