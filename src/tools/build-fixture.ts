/** `npm run build:fixture`: builds the game that tests play and `npm run size` measures. */
import { build } from 'vite';
import { fixtureQuestions, fixtureSite } from './folders.ts';

// read by the plugins, which Vite loads with its configuration
process.env.QUESTIONS = fixtureQuestions;
await build({ logLevel: 'warn', build: { outDir: fixtureSite, emptyOutDir: true } });
