import { meet } from '../../../src/classroom/assignment.ts';
import { resultText } from '../../../src/classroom/result-code.ts';
import { playedBy } from '../../support/pupils.ts';
import { codes, collect, setFor, teach } from './class.ts';
import { follow, type ScreenWalk, sees } from './visit.ts';

export const recueillir: ScreenWalk[] = [
  {
    name: 'collect',
    steps: {
      'nothing yet': async (visit) => {
        await teach(visit, 'recueillir');
        await visit.page.getByLabel(visit.text.report.recueillir.paste).waitFor();
      },
      'some, and what is wrong': async (visit) => {
        const set = setFor(visit);
        await collect(visit, [
          ...codes(visit, set).slice(0, 12),
          codes(visit, set)[20]?.slice(0, -1) ?? '',
          'bonjour',
        ]);
        await sees(visit, visit.text.report.recueillir.count(12, 28));
      },
      'two for one seat': async (visit) => {
        const set = setFor(visit);
        const [, , third] = playedBy(meet(set, visit.bank), 28, 12);
        await collect(visit, [third ? resultText(meet(set, visit.bank), third) : '']);
        await visit.page
          .getByRole('group', { name: visit.text.report.recueillir.two(3) })
          .waitFor();
      },
      'the report of some': async (visit) => {
        await follow(visit, visit.text.report.recueillir.report);
        await sees(visit, visit.text.report.rapport.items);
      },
    },
  },
];
