/** The dossiers that are checked, built and published: `QUESTIONS=elsewhere npm run build`. */
export const questionsFolder = process.env.QUESTIONS || 'questions';

/** A frozen dossier: tests and sizes judge the code, whatever is added to `questions`. */
export const fixtureQuestions = 'tests/fixtures/questions';

/** The game built with the frozen dossier. */
export const fixtureSite = 'dist-fixture';
