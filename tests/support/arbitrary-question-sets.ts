import fc from 'fast-check';
import type {
  ChoiceBody,
  Question,
  QuestionBody,
  QuestionSet,
} from '../../src/formats/question.ts';
import { anyCharacter } from './any-character.ts';

const nasty = [
  'Qui annonce la fermeture ?',
  'a, b; c',
  '"cité"',
  "l'usine",
  'un\ndeux\r\ntrois\u2028quatre',
  'a\tb',
  '<b>&amp;</b> <script>alert(1)</script>',
  ']]>',
  '_x0041_',
  '\u0000\u0007\u001b',
  '👩‍🏭',
  '\ud83d',
  '\ufffe\uffff',
  '=HYPERLINK("http://a.example";"b")',
  "=cmd|' /C calc'!A0",
  '+41 22 000',
  '-5 %',
  '@SUM(A1)',
  '*faux',
  'ANSWER: B',
  'A. non',
  '#tags column:1',
  '::',
  '«\u202fbrutale\u202f»',
  '\ufeff',
  '\u202etxet',
  '{=~%100%}',
  'é'.repeat(10_000),
];

/** Also empty of all that shows. */
const hostileText = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...nasty) },
  { weight: 1, arbitrary: fc.string({ unit: anyCharacter, maxLength: 12 }) },
  {
    weight: 2,
    arbitrary: fc
      .array(fc.constantFrom(...nasty.slice(0, -1)), { maxLength: 4 })
      .map((parts) => parts.join('')),
  },
);

/** One or more are right; `isMultiple` if so many may be. */
const choiceBody = (max: number, isMultiple: boolean): fc.Arbitrary<ChoiceBody> =>
  fc
    .tuple(
      fc.array(fc.tuple(hostileText, fc.option(hostileText, { nil: undefined }), fc.boolean()), {
        minLength: 2,
        maxLength: max,
      }),
      fc.nat(),
    )
    .map(([options, sure]) => ({
      kind: 'choice',
      options: options.map(([text, reason, isRight], at) => ({
        text,
        isRight: at === sure % options.length || (isMultiple && isRight),
        ...(reason !== undefined && { reason }),
      })),
      ...(isMultiple && { isMultiple: true }),
    }));

const otherBodies: fc.Arbitrary<QuestionBody>[] = [
  fc.record({
    kind: fc.constant('order'),
    entries: fc.array(hostileText, { minLength: 2, maxLength: 5 }),
  }),
  fc.record({
    kind: fc.constant('match'),
    pairs: fc.array(fc.record({ left: hostileText, right: hostileText }), {
      minLength: 2,
      maxLength: 5,
    }),
    extras: fc.array(hostileText, { maxLength: 2 }),
  }),
  fc.record({
    kind: fc.constant('number'),
    value: fc.double({ noNaN: true, min: -1e9, max: 1e9 }),
    tolerance: fc.nat(100),
    unit: hostileText,
  }),
];

const typedBody: fc.Arbitrary<QuestionBody> = fc.record({
  kind: fc.constant('typed'),
  accepted: fc.array(hostileText, { minLength: 1, maxLength: 7 }),
});

interface Extent {
  maxOptions: number;
  hasMultiple?: boolean;
  hasTyped?: boolean;
  hasEveryKind?: boolean;
}

/** Sets that a format of this extent can hold, with hostile texts. */
export function arbitraryQuestionSets(extent: Extent): fc.Arbitrary<QuestionSet> {
  const { maxOptions, hasMultiple = false, hasTyped = false, hasEveryKind = false } = extent;
  const body = fc.oneof(
    { weight: 4, arbitrary: choiceBody(maxOptions, false) as fc.Arbitrary<QuestionBody> },
    ...(hasMultiple ? [choiceBody(maxOptions, true)] : []),
    ...(hasTyped || hasEveryKind ? [typedBody] : []),
    ...(hasEveryKind ? otherBodies : []),
  );
  const question: fc.Arbitrary<Question> = fc.record({
    id: fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/),
    prompt: hostileText,
    body,
    explanation: hostileText,
    proof: fc.array(hostileText, { maxLength: 3 }),
    tags: fc.array(hostileText, { maxLength: 2 }),
    choiceForms: fc.constant([]),
  });
  return fc.record({
    title: hostileText,
    language: fc.constantFrom('fr', 'en', 'de', 'it', 'pt-BR', 'x-private-use'),
    questions: fc.array(question, { minLength: 1, maxLength: 5 }),
  });
}
