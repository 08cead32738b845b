import { expect, it } from 'vitest';
import { fitQuestions } from '../../../src/formats/fit-questions.ts';
import type { Question } from '../../../src/formats/question.ts';
import { createQuestions } from '../../../src/formats/questions-from-bank.ts';
import { readSource } from '../../../src/formats/read/read-source.ts';
import { targets } from '../../../src/formats/targets.ts';
import { fixtureBank } from '../../support/fixture-bank.ts';

const squash = (text: string) => text.replace(/\s+/g, ' ').trim();

/** What every table has of a question. */
const describeQuestion = ({ prompt, body }: Pick<Question, 'prompt' | 'body'>) => [
  squash(prompt),
  body.kind,
  body.kind === 'choice'
    ? body.options.map((one) => `${squash(one.text)} ${one.isRight}`).toSorted()
    : [],
  body.kind === 'typed' ? body.accepted.slice(0, 5).map(squash) : [],
];

it.each([
  ['kahoot', 'kahoot'],
  ['wayground', 'wayground'],
  ['blooket', 'blooket'],
  ['gimkit', 'gimkit'],
  ['wooclap', 'table'],
  ['aiken', 'aiken'],
] as const)('%s of a dossier read again asks the same', async (target, format) => {
  const { load, capabilities } = targets[target];
  const all = createQuestions(
    fixtureBank,
    fixtureBank.items.map(({ id }) => id),
  );
  const { questions } = fitQuestions(all, capabilities);
  const { write } = await load();
  const content = write({ title: 'Titre', language: 'fr', questions });
  const reading = await readSource({ content });
  if ('problem' in reading) throw new Error(reading.problem);
  expect(reading.format).toBe(format);
  expect(reading.result.refused).toEqual([]);
  expect(reading.result.questions.map(describeQuestion)).toEqual(questions.map(describeQuestion));
});
