import { kept, setFor } from './class.ts';
import { DAY_MS, FIXED_NOW_MS, keep, open, type ScreenWalk, sees, tick } from './visit.ts';

export const classe: ScreenWalk[] = [
  {
    name: 'prepare',
    steps: {
      'first set': async (visit) => {
        await open(visit, 'classe');
        await visit.page
          .getByRole('button', { name: visit.text.late.class.preparer.save })
          .waitFor();
      },
      'choosing by hand, limited time': async (visit) => {
        const { preparer } = visit.text.late.class;
        await tick(visit, 'radio', preparer.timers.limited);
        await visit.page.getByText(preparer.list, { exact: true }).click();
      },
    },
  },
  {
    name: 'prepare',
    steps: {
      'sets on the device': async (visit) => {
        const long = setFor(visit, {
          id: 'W7M2Q4XB',
          name: 'Classe d’accueil du gymnase de Chamblandes, mercredi après-midi',
          made: FIXED_NOW_MS - DAY_MS,
        });
        await keep(visit, [kept(setFor(visit)), kept(long)]);
        await open(visit, 'classe');
        await sees(visit, visit.text.late.class.classe.sets);
      },
      'erasing one': (visit) =>
        visit.page
          .getByRole('button', { name: new RegExp(`^${visit.text.late.class.classe.erase}`) })
          .first()
          .click(),
    },
  },
];
