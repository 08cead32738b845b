import { noBank, without } from './failures.ts';
import { open, sees, tick, type Walk } from './visit.ts';

export const lire: Walk[] = [
  {
    name: 'the story',
    steps: {
      whole: async (visit) => {
        await open(visit, 'lire');
        await sees(visit, visit.text.lire.glossary);
      },
      easy: (visit) => tick(visit, 'radio', visit.text.lire.easy),
    },
  },
  {
    name: 'the story',
    steps: {
      'cannot be had': async (visit) => {
        await noBank(visit);
        await open(visit, 'lire');
        await visit.page.getByRole('button', { name: visit.text.partie.retry }).waitFor();
      },
    },
  },
  {
    name: 'a screen',
    steps: {
      'cannot be had': async (visit) => {
        await without(visit, '/assets/Lire');
        await open(visit, 'lire');
        await visit.page.getByRole('button', { name: visit.text.partie.retry }).waitFor();
      },
    },
  },
];
