import { noBank, without } from './failures.ts';
import { open, press, type ScreenWalk, sees, speak, tick } from './visit.ts';

export const lire: ScreenWalk[] = [
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
    name: 'read aloud',
    steps: {
      'not yet': async (visit) => {
        await speak(visit);
        await open(visit, 'lire');
        await visit.page.getByRole('button', { name: visit.text.listen.start }).waitFor();
      },
      'the third sentence': async (visit) => {
        await press(visit, visit.text.listen.start);
        for (let time = 0; time < 2; time++) await visit.page.evaluate('finish()');
      },
      paused: (visit) => press(visit, visit.text.listen.pause),
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
