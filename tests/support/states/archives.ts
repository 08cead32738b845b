import { openWithDossier } from './dossiers.ts';
import { blockPaths } from './failures.ts';
import { openScreen, type ScreenWalk, waitForText } from './visit.ts';

export const archivesWalks: ScreenWalk[] = [
  {
    name: 'dossiers',
    steps: {
      all: async (visit) => {
        // this site has one dossier, and no shelf
        const { id, title, article } = visit.bank;
        const { publisher, date } = article;
        const one = { id, title, publisher, date, actors: [] };
        const json = { shelves: 1, dossiers: Array.from({ length: 60 }, () => one) };
        await visit.page.route('**/archive/**', (route) => route.fulfill({ json }));
        await openScreen(visit, 'archives');
        await visit.page.locator('main li a').first().waitFor();
      },
      'none found': async (visit) => {
        await visit.page.getByRole('searchbox').fill('xyz');
        await waitForText(visit, visit.text.archives.resultCount(0));
      },
    },
  },
  {
    name: 'dossiers',
    steps: {
      'cannot be had': async (visit) => {
        await blockPaths(visit, '/archive/');
        await openScreen(visit, 'archives');
        await waitForText(visit, visit.text.archives.loadFailed);
      },
      'on this device': async (visit) => {
        await openWithDossier(visit, () => 'archives');
        await waitForText(visit, visit.text.late.dossier.keep.sectionNote);
        await waitForText(visit, visit.text.archives.loadFailed);
      },
    },
  },
];
