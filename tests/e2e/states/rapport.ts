import { codes, collect, teach } from './class.ts';
import { follow, type ScreenWalk, sees } from './visit.ts';

export const rapport: ScreenWalk[] = [
  {
    name: 'report',
    steps: {
      'nothing yet': async (visit) => {
        await teach(visit, 'rapport');
        await sees(visit, visit.text.report.rapport.nothing);
      },
      'a class': async (visit) => {
        const set = await teach(visit, 'recueillir');
        await visit.page.getByLabel(visit.text.report.recueillir.paste).waitFor();
        await collect(visit, codes(visit, set));
        await sees(visit, visit.text.report.recueillir.count(28, 28));
        await follow(visit, visit.text.report.recueillir.report);
        await sees(visit, visit.text.report.rapport.items);
      },
    },
  },
];
