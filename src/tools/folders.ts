export const questionsFolder = process.env.QUESTIONS || 'questions';

/** A frozen dossier: tests and sizes judge the code, whatever is added to `questions`. */
export const fixtureQuestions = 'tests/fixtures/questions';

export const fixtureSite = 'dist-fixture';
