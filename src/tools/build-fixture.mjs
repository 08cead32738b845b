/**
 * `npm run build:fixture`: builds the game with the frozen dossier of the tests. Tests and sizes are taken
 * from this build, so that they judge the code and stay as they are when a dossier is added or edited.
 */
import { build } from 'vite';
import { fixtureQuestions, fixtureSite } from './fixture.mjs';
import { root } from './packages.mjs';

// the configuration of Vite reads it when it is loaded
process.env.QUESTIONS = fixtureQuestions;
await build({ root, logLevel: 'warn', build: { outDir: fixtureSite, emptyOutDir: true } });
