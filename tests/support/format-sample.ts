import type { Question, QuestionSet } from '../../src/formats/question.ts';

const question = (
  number: number,
  prompt: string,
  body: Question['body'],
  explanation: string,
): Question => ({
  ...{ id: `qqq-${number}`, prompt, body, explanation },
  ...{ proof: [], tags: [], choiceForms: [] },
});

const choice = (texts: readonly string[], right: readonly number[]): Question['body'] => ({
  kind: 'choice',
  options: texts.map((text, at) => ({ text, isRight: right.includes(at) })),
  ...(right.length > 1 && { isMultiple: true }),
});

/** About an invented factory: the questions of the files in `tests/fixtures/formats`. */
export const sampleQuestions = {
  single: question(
    1,
    'Qui annonce la fermeture de l’usine ?',
    choice(['La direction', 'Le syndicat', 'La ministre'], [0]),
    'Phrase 2 : « La direction a annoncé mardi la fermeture de l’usine d’ici à fin 2027. »',
  ),
  verdict: question(
    2,
    'Le syndicat approuve la décision.',
    choice(['Vrai', 'Faux', 'Cela n’est pas dit'], [1]),
    'Phrase 4 : « Le syndicat dénonce une décision “brutale”. »',
  ),
  multiple: question(
    3,
    'Quels chiffres figurent dans l’article ?',
    choice(['320 emplois', '15 millions de francs', '4 sites', '1998'], [0, 3]),
    'Phrases 3 et 6.',
  ),
  order: question(
    4,
    'Remettez les faits dans l’ordre du texte.',
    { kind: 'order', entries: ['Annonce', 'Réaction', 'Vote'] },
    'Phrases 1, 3, 5.',
  ),
};

export const createSampleSet = (
  questions: readonly Question[],
  title = 'Qui Quand Quoi',
): QuestionSet => ({ title, language: 'fr', questions });
