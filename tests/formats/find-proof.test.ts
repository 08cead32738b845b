import { expect, it } from 'vitest';
import { findProof } from '../../src/formats/find-proof.ts';
import type { Question, QuestionBody } from '../../src/formats/question.ts';
import { createQuestions } from '../../src/formats/questions-from-bank.ts';
import { fixtureBank } from '../support/fixture-bank.ts';

const sentences = [
  'La direction a annoncé mardi la fermeture de l’usine d’ici à fin 2027.',
  'Quelque 320 emplois sont menacés à Yverdon.',
  'Le syndicat dénonce une décision « brutale ».',
  'La ministre de l’économie rencontrera les deux camps jeudi.',
];

const ask = (prompt: string, body: QuestionBody, explanation = ''): Question => ({
  ...{ id: 'q', prompt, body, explanation, proof: [], tags: [], choiceForms: [] },
});

const choose = (right: string, ...wrong: readonly string[]): QuestionBody => ({
  kind: 'choice',
  options: [{ text: right, isRight: true }, ...wrong.map((text) => ({ text, isRight: false }))],
});

it.each([
  [
    'Qui annonce la fermeture de l’usine ?',
    choose('La direction', 'Le syndicat', 'La ministre'),
    0,
  ],
  ['Combien d’emplois sont menacés ?', { kind: 'number', value: 320, tolerance: 0, unit: '' }, 1],
  ['Qui trouve la décision brutale ?', { kind: 'typed', accepted: ['le syndicat'] }, 2],
  ['La ministre verra les deux camps jeudi.', choose('Vrai', 'Faux'), 3],
] as const)('%s finds its sentence by the words', (prompt, body, expected) => {
  expect(findProof(ask(prompt, body), sentences)?.sentence).toBe(expected);
});

it('a quotation in the feedback wins over the words', () => {
  const quoting = 'Relis : « Le syndicat dénonce une décision “brutale”. »';
  const question = ask(
    'Qui annonce la fermeture de l’usine ?',
    choose('La direction', 'x', 'y'),
    quoting,
  );
  expect(findProof(question, sentences)).toEqual({ sentence: 2, score: 1 });
});

it('a question about something else proves nothing', () => {
  const question = ask('Quelle est la capitale du Pérou ?', choose('Lima', 'Quito', 'Bogota'));
  expect(findProof(question, sentences)).toBeUndefined();
  expect(findProof(question, [])).toBeUndefined();
});

it('most questions of a dossier find a sentence that proves them, without their own', () => {
  const known = fixtureBank.brief.flatMap((part) => part.sentences);
  const texts = known.map(({ text }) => text);
  const questions = createQuestions(
    fixtureBank,
    fixtureBank.items.map(({ id }) => id),
  );
  const outcomes = questions.map(({ item, ...question }) => {
    const found = findProof({ ...question, proof: [], explanation: '' }, texts);
    const id = found && known[found.sentence]?.id;
    const near = item?.type === 'verdict' ? (item.near ?? []) : [];
    const proofs = [...(item?.evidence ?? []), ...near, ...(item?.orEvidence ?? []).flat()];
    return id && proofs.includes(id);
  });
  const right = outcomes.filter((one) => one === true).length;
  const wrong = outcomes.filter((one) => one === false).length;
  expect(right / questions.length).toBeGreaterThan(0.6);
  expect(right / (right + wrong)).toBeGreaterThan(0.8);
});
