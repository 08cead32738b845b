// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { resolveAssignment, toAssignmentItems } from '../../../src/classroom/assignment.ts';
import { Print } from '../../../src/classroom/print/Print.tsx';
import { catalogue as cardsText } from '../../../src/classroom/print/text/fr.ts';
import { catalogue as classroomText } from '../../../src/classroom/text/fr.ts';
import { createPlayableBank } from '../../../src/engine/playable-bank.ts';
import { createTestAssignment } from '../../support/assignments.ts';
import { fixtureBank } from '../../support/fixture-bank.ts';
import { createTestContext, renderInFrench } from '../../support/test-app.tsx';

afterEach(cleanup);

const items = ['match', 'choice'].map((type) => {
  const item = fixtureBank.items.find(
    (one) => one.type === type && (one.type !== 'match' || one.rows.some(({ group }) => group)),
  );
  if (!item) throw new Error(`no ${type}`);
  return item;
});

function openPrint(evidence: boolean, minutes?: number) {
  const assignment = {
    ...createTestAssignment({
      items: toAssignmentItems(items),
      evidence,
      ...(minutes && { minutes }),
    }),
    ...{ name: '3e B', made: 0 },
  };
  renderInFrench(
    <Print
      about={assignment.id}
      resolved={resolveAssignment(assignment, fixtureBank)}
      playableBank={createPlayableBank(fixtureBank)}
      cardsText={cardsText}
      classroomText={classroomText}
    />,
    createTestContext(),
  );
}
const proofLines = () =>
  within(screen.getByRole('region', { name: 'Feuille A' })).queryAllByText(
    /La phrase qui prouve la réponse/,
  );

it('a proof that cannot be asked without the story is said to be left out, and is asked with it', () => {
  openPrint(true);
  expect(proofLines()).toEqual([]);
  screen.getByText(cardsText.print.noEvidenceNote);
  fireEvent.click(screen.getByRole('radio', { name: cardsText.print.briefs.with }));
  expect(proofLines()).toHaveLength(items.length);
  expect(screen.queryByText(cardsText.print.noEvidenceNote)).toBeNull();
  cleanup();
  openPrint(false);
  expect(screen.queryByText(cardsText.print.noEvidenceNote)).toBeNull();
});

it('a sheet says the time limit of its set, and nothing where there is none', () => {
  openPrint(false, 20);
  within(screen.getByRole('region', { name: 'Feuille A' })).getByText('20 minutes en tout.');
  within(screen.getByRole('region', { name: 'Feuille B' })).getByText('20 minutes en tout.');
  cleanup();
  openPrint(false);
  expect(screen.queryByText(/minutes en tout/)).toBeNull();
});

it('a grid is read claim by claim: the claim once, then each actor before the line for the letter', () => {
  openPrint(false);
  const [grid] = items;
  if (grid?.type !== 'match') throw new Error('no grid');
  const sheet = screen.getByRole('region', { name: 'Feuille A' });
  const claims = [...new Set(grid.rows.map(({ group = '' }) => group))];
  for (const claim of claims) expect(within(sheet).getAllByText(claim)).toHaveLength(1);
  for (const { text } of grid.rows)
    for (const row of within(sheet).getAllByText(text)) {
      expect(row.nextElementSibling?.getAttribute('data-of')).toBe('letter');
      expect(row.nextElementSibling?.textContent).toBe('');
    }
});

it('the name that a teacher gave the set is on the sheets only where it is ticked, and on the key always', () => {
  openPrint(false);
  const on = (name: string) => screen.getByRole('region', { name }).textContent ?? '';
  expect(on('Feuille A')).not.toContain('3e B');
  expect(on('Corrigé')).toContain('3e B');
  fireEvent.click(screen.getByRole('checkbox', { name: cardsText.print.withName }));
  expect(on('Feuille A')).toContain('3e B');
});
