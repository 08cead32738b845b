import { openWithAssignment } from './classroom.ts';
import type { ScreenWalk } from './visit.ts';

export const printWalks: ScreenWalk[] = [
  {
    name: 'what to print',
    steps: {
      open: async (visit) => {
        await openWithAssignment(visit, 'imprimer');
        await visit.page.getByRole('button', { name: visit.text.late.cards.print.print }).waitFor();
      },
    },
  },
  ...(['A', 'key', 'cards'] as const).map(
    (part): ScreenWalk => ({
      name: 'paper',
      paper: true,
      steps: {
        [part]: async (visit) => {
          const { print: imprimer } = visit.text.late.cards;
          await openWithAssignment(visit, 'imprimer', {
            seats: 2,
            book: part === 'A' ? 'open' : 'closed',
          });
          await visit.page.getByRole('button', { name: imprimer.print }).waitFor();
          for (const one of ['A', 'B', 'key', 'cards'] as const)
            await visit.page
              .getByRole('checkbox', { name: imprimer.parts[one], exact: true })
              .setChecked(one === part, { force: true });
        },
      },
    }),
  ),
];
