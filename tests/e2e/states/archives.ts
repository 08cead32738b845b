import { without } from './failures.ts';
import { open, type ScreenWalk, sees } from './visit.ts';

export const archives: ScreenWalk[] = [
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
        await open(visit, 'archives');
        await visit.page.locator('main li a').first().waitFor();
      },
      'none found': async (visit) => {
        await visit.page.getByRole('searchbox').fill('xyz');
        await sees(visit, visit.text.archives.found(0));
      },
    },
  },
  {
    name: 'dossiers',
    steps: {
      'cannot be had': async (visit) => {
        await without(visit, '/archive/');
        await open(visit, 'archives');
        await sees(visit, visit.text.archives.failed);
      },
    },
  },
];
