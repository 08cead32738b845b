import { expect, it } from 'vitest';
import { createItem } from '../../src/formats/item-from-question.ts';
import type { Question, QuestionBody } from '../../src/formats/question.ts';
import { readGift } from '../../src/formats/read/read-gift.ts';
import { exampleItems } from '../support/example-items.ts';

const ask = (prompt: string, body: QuestionBody): Question => ({
  ...{ id: 'q', prompt, body, explanation: '', proof: [], tags: [], choiceForms: [] },
});

const choose = (right: string, ...wrong: readonly string[]): QuestionBody => ({
  kind: 'choice',
  options: [{ text: right, isRight: true }, ...wrong.map((text) => ({ text, isRight: false }))],
});

/** The type, and what is right; or why there is no item. */
function describeItem(prompt: string, body: QuestionBody, language = 'fr') {
  const created = createItem(ask(prompt, body), { language, hasArticle: true });
  if ('unfit' in created) return created.unfit;
  const { item, optionsLeft } = created;
  const parts = {
    choice: () => item.type === 'choice' && item.options.map(({ text }) => text).join(' / '),
    verdict: () => item.type === 'verdict' && String(item.key),
    date: () => item.type === 'date' && item.key,
    number: () => item.type === 'number' && `${item.key} ± ${item.tolerance} ${item.unit}`,
    order: () => item.type === 'order' && item.events.map(({ text }) => text).join(' / '),
    match: () =>
      item.type === 'match' &&
      `${item.form}: ${item.rows.map(({ text, key }) => `${text}>${key}`)} of ${item.columns.length}`,
    recall: () => item.type === 'recall' && item.accept.join(' / '),
  }[item.type]();
  return [item.type, parts, ...(optionsLeft > 0 ? [`${optionsLeft} left`] : [])].join(' | ');
}

it.each([
  ['three options', choose('Anna', 'Bruno', 'Cléo'), 'choice | Anna / Bruno / Cléo'],
  [
    'more options: the two that are most like the right one stay',
    choose('en 1914', 'jamais de la vie', 'en 1918', 'le roi', 'en 1939'),
    'choice | en 1914 / en 1918 / en 1939 | 2 left',
  ],
  [
    'an option about the others is the first to go',
    choose('Anna', 'Aucune de ces réponses', 'Toutes les réponses', 'Bruno', 'Cléo'),
    'choice | Anna / Bruno / Cléo | 2 left',
  ],
  ['two options', choose('Anna', 'Bruno'), 'two-options'],
  ['an option that stands twice', choose('Anna', 'Bruno', 'bruno'), 'same-options'],
  ['all of them right', choose('Toutes ces réponses', 'Anna', 'Bruno'), 'several-right'],
  ['true or false', choose('Vrai', 'Faux'), 'verdict | true'],
  ['one letter for each', choose('F', 'V'), 'verdict | false'],
  ['not said', choose('L’article ne le dit pas', 'Vrai', 'Faux'), 'verdict | unstated'],
  [
    'not said in other words',
    choose('On ne peut pas savoir', 'Faux', 'Vrai'),
    'verdict | unstated',
  ],
  ['not said in English', choose('False', 'True', 'Not given'), 'verdict | false'],
  ['not said in German', choose('Nicht erwähnt', 'Richtig', 'Falsch'), 'verdict | unstated'],
  ['not said in Spanish', choose('Verdadero', 'Falso', 'No se menciona'), 'verdict | true'],
  ['not said in Italian', choose('Non si sa', 'Vero', 'Falso'), 'verdict | unstated'],
  ['not said in Portuguese', choose('Falso', 'Verdadeiro', 'Não mencionado'), 'verdict | false'],
  ['not said in Dutch', choose('Niet vermeld', 'Waar', 'Niet waar'), 'verdict | unstated'],
  ['not said in Polish', choose('Fałsz', 'Prawda', 'Brak informacji'), 'verdict | false'],
])('a choice of %s', (_, body, expected) => {
  expect(describeItem('Qui signe ?', body)).toBe(expected);
});

it('a choice of several right options is left out', () => {
  const options = ['a', 'b', 'c'].map((text) => ({ text, isRight: text !== 'c' }));
  expect(describeItem('Q', { kind: 'choice', options, isMultiple: true })).toBe('several-right');
});

const number = (value: number, tolerance = 0, unit = ''): QuestionBody => ({
  ...{ kind: 'number', value, tolerance, unit },
});

it.each([
  ['Quelle distance ?', number(3.5, 0.1, 'km'), 'number | 3.5 ± 0.1 km'],
  ['Quelle distance ? (km)', number(12), 'number | 12 ± 0 km'],
  ['Combien de députés siègent ?', number(577), 'number | 577 ± 0 députés'],
  ['En quelle année est né Grant ?', number(1822), 'date | 1822'],
  ['Quel nombre ?', number(42), 'recall | 42'],
  ['Quel nombre ?', number(42, 2), 'no-unit'],
  ['Quelle distance ?', number(1.23456, 0, 'km'), 'not-valid'],
])('a number: %s', (prompt, body, expected) => {
  expect(describeItem(prompt, body)).toBe(expected);
});

const typed = (...accepted: readonly string[]): QuestionBody => ({ kind: 'typed', accepted });

it.each([
  ['Qui signe ?', typed('Anna', 'Anna B.'), 'fr', 'recall | Anna / Anna B.'],
  ['Quand ?', typed('14 juillet 1789'), 'fr', 'date | 1789-07-14'],
  ['When?', typed('July 14, 1789'), 'en', 'date | 1789-07-14'],
  ['Wann?', typed('1. März 2024'), 'de', 'date | 2024-03-01'],
  ['¿Cuándo?', typed('mayo de 1968'), 'es', 'date | 1968-05'],
  ['Quand ?', typed('14/07/1789'), 'fr', 'date | 1789-07-14'],
  ['When?', typed('07/04/1776'), 'en', 'recall | 07/04/1776'],
  ['Quelle année ?', typed('1957'), 'fr', 'date | 1957'],
  ['Quel modèle ?', typed('1957'), 'fr', 'recall | 1957'],
  ['Quand ?', typed('31 février 2020'), 'fr', 'recall | 31 février 2020'],
  ['Le vote est annulé.', typed('Vrai'), 'fr', 'verdict | true'],
  ['Recopiez.', typed('x'.repeat(81)), 'fr', 'too-long'],
])('a typed answer: %s', (prompt, body, language, expected) => {
  expect(describeItem(prompt, body, language)).toBe(expected);
});

it('pairs are sorted under what they have in common', () => {
  const pairs = ['Bern', 'Genf', 'Zug'].map((left, at) => ({ left, right: at ? 'nein' : 'ja' }));
  expect(describeItem('Q', { kind: 'match', pairs, extras: ['vielleicht'] })).toBe(
    'match | sort: Bern>column-1,Genf>column-2,Zug>column-2 of 3',
  );
  expect(describeItem('Q', { kind: 'match', pairs: pairs.slice(0, 2), extras: [] })).toBe(
    'too-few-parts',
  );
  const many = [...'abcdefgh'].map((left, at) => ({ left, right: `nr ${at}` }));
  expect(describeItem('Q', { kind: 'match', pairs: many, extras: [] })).toMatch(/of 6 \| 2 left$/);
});

it('an order keeps its first six events', () => {
  const order = (count: number): QuestionBody => ({
    kind: 'order',
    entries: [...'abcdefgh'].slice(0, count),
  });
  expect(describeItem('Q', order(4))).toBe('order | a / b / c / d');
  expect(describeItem('Q', order(8))).toBe('order | a / b / c / d / e / f | 2 left');
  expect(describeItem('Q', order(2))).toBe('too-few-parts');
});

it('half of a pair of quotation marks never stops a question', () => {
  expect(describeItem('Qui dit "non ?', choose('Anna', '«Bruno', 'Cléo'))).toBe(
    'choice | Anna / Bruno / Cléo',
  );
});

it('the item that a file kept is the item', () => {
  const item = { ...exampleItems.verdict, type: 'verdict' as const, key: false as const };
  const question = {
    ...ask('Q', choose('a', 'b')),
    item: { ...item, slip: 'negation-flip' as const },
  };
  expect(createItem(question, { language: 'fr', hasArticle: true })).toEqual({
    item: question.item,
    optionsLeft: 0,
  });
});

it('why an option is wrong, and why one is right, travel with the question', () => {
  const [question] = readGift('Qui ? {=Anna#Phrase 2. ~Bruno#Il était loin. ~Cléo}').questions;
  const created = question && createItem(question, { language: 'fr', hasArticle: true });
  expect(created).toMatchObject({
    item: {
      explanation: 'Phrase 2.',
      options: [{}, { reason: 'Il était loin.' }, { reason: 'L’article ne le dit pas.' }],
    },
  });
});

it('claims no sentence of an article where there is none', () => {
  const question = ask('Qui décide ?', {
    kind: 'choice',
    options: ['La préfète', 'Le maire', 'Un ingénieur'].map((text, at) => ({
      text,
      isRight: at === 0,
    })),
  });
  const created = createItem(question, { language: 'fr', hasArticle: false });
  expect(JSON.stringify(created)).not.toMatch(/cette phrase|L’article/);
  expect(created).toMatchObject({ item: { explanation: expect.stringMatching(/fichier/) } });
});
