import { blockBank, blockPaths } from './failures.ts';
import { answerRecords, roundRecord } from './stored-log.ts';
import {
  checkOption,
  openScreen,
  pressButton,
  type ScreenWalk,
  storeBeforeOpening,
  stubSpeech,
  waitForText,
} from './visit.ts';

export const readWalks: ScreenWalk[] = [
  {
    name: 'the story',
    steps: {
      whole: async (visit) => {
        await openScreen(visit, 'lire');
        await waitForText(visit, visit.text.reader.glossary);
      },
      easy: (visit) => checkOption(visit, 'radio', visit.text.reader.easyVersion),
    },
  },
  {
    name: 'the lesson',
    steps: {
      'between three questions and the same facts': async (visit) => {
        const items = [visit.bank.opening, 'quand-trois-heures', 'qui-maison-blanche'];
        await storeBeforeOpening(visit, [
          roundRecord(items, { before: true }),
          ...answerRecords(visit.bank, items),
        ]);
        await openScreen(visit, 'lire');
        await visit.page.locator('main mark').first().waitFor();
      },
    },
  },
  {
    name: 'read aloud',
    steps: {
      'not yet': async (visit) => {
        await stubSpeech(visit);
        await openScreen(visit, 'lire');
        await visit.page.getByRole('button', { name: visit.text.listen.start }).waitFor();
      },
      'the third sentence': async (visit) => {
        await pressButton(visit, visit.text.listen.start);
        for (let time = 0; time < 2; time++) await visit.page.evaluate('finish()');
      },
      paused: (visit) => pressButton(visit, visit.text.listen.pause),
    },
  },
  {
    name: 'the story',
    steps: {
      'cannot be had': async (visit) => {
        await blockBank(visit);
        await openScreen(visit, 'lire');
        await visit.page.getByRole('button', { name: visit.text.round.retry }).waitFor();
      },
    },
  },
  {
    name: 'a screen',
    steps: {
      'cannot be had': async (visit) => {
        await blockPaths(visit, '/assets/reading');
        await openScreen(visit, 'lire');
        await visit.page.getByRole('button', { name: visit.text.round.retry }).waitFor();
      },
    },
  },
];
