import type { Question, QuestionBody, QuestionSet } from '../../src/formats/question.ts';

const writeQuestion = (
  id: string,
  prompt: string,
  body: QuestionBody,
  explanation: string,
): Question => ({ id, prompt, body, explanation, proof: [], tags: [], choiceForms: [] });

const choose = (texts: readonly string[], right: readonly number[]): QuestionBody => ({
  kind: 'choice',
  options: texts.map((text, at) => ({ text, isRight: right.includes(at) })),
  ...(right.length > 1 && { isMultiple: true as const }),
});

/** The questions of the files in `tests/fixtures/formats/`, about an invented factory. */
export const factoryQuestions: QuestionSet = {
  title: 'Qui Quand Quoi : exemple',
  language: 'fr',
  questions: [
    writeQuestion(
      'annonce',
      'Qui annonce la fermeture de l’usine ?',
      choose(['La direction', 'Le syndicat', 'La ministre'], [0]),
      'Phrase 2 : « La direction a annoncé mardi la fermeture de l’usine d’ici à fin 2027. »',
    ),
    writeQuestion(
      'syndicat',
      'Le syndicat approuve la décision.',
      choose(['Vrai', 'Faux', 'Cela n’est pas dit'], [1]),
      'Phrase 4 : « Le syndicat dénonce une décision “brutale”. »',
    ),
    writeQuestion(
      'chiffres',
      'Quels chiffres figurent dans l’article ?',
      choose(['320 emplois', '15 millions de francs', '4 sites', '1998'], [0, 3]),
      'Phrases 3 et 6.',
    ),
  ],
};

export const factorySingles: QuestionSet = {
  ...factoryQuestions,
  questions: factoryQuestions.questions.slice(0, 2),
};
