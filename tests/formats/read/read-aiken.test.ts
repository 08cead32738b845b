import { expect, it } from 'vitest';
import { readAiken } from '../../../src/formats/read/read-aiken.ts';

const read = (text: string) => {
  const { questions, refused, left } = readAiken(text);
  return [
    ...questions.map(({ line, prompt, body, explanation }) =>
      [
        `${line}: ${prompt}`,
        ...(body.kind === 'choice'
          ? body.options.map((one) => `${one.isRight ? '+' : '-'}${one.text}`)
          : []),
        ...(explanation ? [`(${explanation})`] : []),
      ].join(' '),
    ),
    ...refused.map(({ number, line, reason }) => `${reason} at ${number}, line ${line}`),
    ...Object.entries(left).map(([kind, count]) => `${count} ${kind}`),
  ];
};

it.each([
  ['as it is documented', 'Où ?\nA. Ici\nB. Là\nANSWER: B', '1: Où ? -Ici +Là'],
  ['with brackets', 'Où ?\nA) Ici\nB) Là\nANSWER: B', '1: Où ? -Ici +Là'],
  ['with small letters', 'Où ?\n(a) Ici\n(b) Là\nAnswer: b', '1: Où ? -Ici +Là'],
  [
    'with a stem of two lines',
    'Un texte.\nOù ?\nA. Ici\nB. Là\nANSWER: A',
    '1: Un texte. Où ? +Ici -Là',
  ],
  [
    'with an option of two lines',
    'Où ?\nA. Ici\net là\nB. Là\nANSWER: A',
    '1: Où ? +Ici et là -Là',
  ],
  ['with blank lines within', 'Où ?\n\nA. Ici\n\nB. Là\n\nANSWER: A', '1: Où ? +Ici -Là'],
  ['with several right letters', 'Q\nA. a\nB. b\nC. c\nANSWERS: A, C', '1: Q +a -b +c'],
  ['with the right text again', 'Q\nA. a\nB. d e\nC. c\nANSWER: B. d e', '1: Q -a +d e -c'],
  [
    'from a chatbot',
    '**1. Où ?**\nA. Ici\nB. Là\n**Réponse : B**\nExplication : car.',
    '1: Où ? -Ici +Là (car.)',
  ],
  ['for Forms', '1. Où ?\nA. Ici\nB. Là\nANSWER: A\nPOINT: 10', '1: Où ? +Ici -Là'],
  [
    'with a name that looks like an option',
    'A. Smith ?\nA. oui\nB. non\nANSWER: A',
    '1: A. Smith ? +oui -non',
  ],
])('a question %s is read', (_, text, expected) => {
  expect(read(text)).toEqual([expected]);
});

it('questions follow each other with and without a blank line', () => {
  expect(
    read('Un\nA. a\nB. b\nANSWER: A\nDeux\nA. c\nB. d\nANSWER: B\n\nTrois\nA. e\nB. f\nANSWER: A'),
  ).toEqual(['1: Un +a -b', '5: Deux -c +d', '10: Trois +e -f']);
});

it('a question without its answer is named, and the rest is read', () => {
  expect(
    read('Titre du quiz\n\nUn\nA. a\nB. b\n\nDeux\nA. c\nB. d\nANSWER: B\nTrois\nA. e\nANSWER: A'),
  ).toEqual([
    '7: Deux -c +d',
    'no-right-answer at 1, line 3',
    'one-option at 3, line 11',
    '1 description',
  ]);
});

it('an answer of no option is no answer', () => {
  expect(read('Un\nA. a\nB. b\nANSWER: E')).toEqual(['no-right-answer at 1, line 1']);
});
