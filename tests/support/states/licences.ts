import type { ScreenWalk } from './visit.ts';

export const licencesWalks: ScreenWalk[] = [
  {
    name: 'the page',
    steps: {
      open: async ({ page, origin }) => {
        await page.goto(`${origin}licences.html`);
      },
    },
  },
];
