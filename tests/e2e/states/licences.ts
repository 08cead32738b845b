import type { Walk } from './visit.ts';

export const licences: Walk[] = [
  {
    name: 'the page',
    steps: {
      open: async ({ page, origin }) => {
        await page.goto(`${origin}licences.html`);
      },
    },
  },
];
