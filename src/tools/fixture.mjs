/** The frozen dossier of the tests, in place of `questions`. */
export const fixtureQuestions = 'tests/fixtures/questions';

/** The game built with it, in place of `dist`. */
export const fixtureSite = 'dist-fixture';
