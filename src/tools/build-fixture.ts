import { build } from 'vite';
import { fixtureQuestions, fixtureSite } from './folders.ts';

process.env.QUESTIONS = fixtureQuestions;
await build({ logLevel: 'warn', build: { outDir: fixtureSite, emptyOutDir: true } });
