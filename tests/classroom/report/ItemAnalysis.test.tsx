// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { resolveAssignment, toAssignmentItems } from '../../../src/classroom/assignment.ts';
import { createReport } from '../../../src/classroom/report/create-report.ts';
import { ItemAnalysis } from '../../../src/classroom/report/ItemAnalysis.tsx';
import { catalogue } from '../../../src/classroom/report/text/fr.ts';
import { scoreSeat } from '../../../src/classroom/result-code.ts';
import { catalogue as appText } from '../../../src/i18n/text/fr.ts';
import { createSlide } from '../../../src/items/classroom.ts';
import { createItemWords } from '../../../src/items/item-words.ts';
import { scoreResponse } from '../../../src/items/registry.ts';
import { createTestAssignment, oneItemPerType } from '../../support/assignments.ts';
import { fixtureBank } from '../../support/fixture-bank.ts';
import { simulateClass } from '../../support/simulated-class.ts';
import { renderInFrench } from '../../support/test-app.tsx';

afterEach(cleanup);

const resolved = resolveAssignment(
  createTestAssignment({ items: toAssignmentItems(oneItemPerType), seats: 12 }),
  fixtureBank,
);
const seats = simulateClass(resolved, 12, 5).map((result) => ({
  seat: result.seat,
  code: '',
  scored: scoreSeat(resolved, result, scoreResponse),
  isFull: true,
}));
const plain = (text: string) => text.replace(/[\u2060\u00ad]/g, '').replace(/\s/g, ' ');

/** What is right, as the projector says it: of a grid each row with its column. */
function listRight(item: (typeof oneItemPerType)[number]): string[] {
  const slide = createSlide(item, (list) => [...list], createItemWords(appText));
  switch (slide.kind) {
    case 'pick':
      return slide.options.filter(({ isCorrect }) => isCorrect).map(({ text }) => text);
    case 'order':
      return slide.events.map(({ text }) => text);
    case 'match':
      return slide.rows.map(({ text, group, correctColumn }) => {
        const row = (group ? `${group} – ${text}` : text).replace(/\.$/, '');
        return `${row} : ${slide.columns[correctColumn]?.text}`;
      });
    case 'say':
      return [slide.answer];
  }
}

describe.each([
  ['that a class answered', seats],
  ['that nobody answered', []],
])('a question %s', (_, collected) => {
  const { items } = createReport(resolved, fixtureBank, collected);
  it.each(oneItemPerType.map(({ type }, at) => [type, at] as const))(
    'has its right answer in the report: %s',
    (_type, at) => {
      const report = items[at];
      if (!report?.item) throw new Error('no item');
      renderInFrench(<ItemAnalysis report={report} t={catalogue.report} language="fr" />);
      const shown = plain(screen.getByRole('article').textContent ?? '');
      for (const right of listRight(report.item)) expect(shown).toContain(plain(right));
    },
  );
});

it.each([
  ['Réponses fausses', 1],
  ['Réponses fausses les plus fréquentes', 2],
])(
  'wrong answers are the most common ones once several pupils gave the same: %s',
  (title, times) => {
    const report = createReport(resolved, fixtureBank, seats).items.find(({ written }) => written);
    const response = report?.written?.of[0]?.response;
    if (!report || response === undefined) throw new Error('no wrong answer');
    const written = { of: [{ response, times }], n: times };
    renderInFrench(
      <ItemAnalysis report={{ ...report, written }} t={catalogue.report} language="fr" />,
    );
    screen.getByText(title);
  },
);
