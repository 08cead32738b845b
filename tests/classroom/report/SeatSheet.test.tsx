// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { createReport } from '../../../src/classroom/report/create-report.ts';
import { createOptionTallies } from '../../../src/classroom/report/per-item.ts';
import { SeatSheet } from '../../../src/classroom/report/SeatSheet.tsx';
import { catalogue } from '../../../src/classroom/report/text/fr.ts';
import { fixtureBank } from '../../support/fixture-bank.ts';
import { reckonedAssignment, reckonedCollection } from '../../support/reckoned-class.ts';
import { rightResponse } from '../../support/responses.ts';
import { renderInFrench } from '../../support/test-app.tsx';

afterEach(cleanup);

const report = createReport(reckonedAssignment, fixtureBank, [
  ...reckonedCollection.seats.values(),
]);

/** The lines of a seat's sheet, by question. */
function openSheet(
  number: number,
  { name, isBrief = false }: { name?: string; isBrief?: boolean },
) {
  const seat = report.seats.find((one) => one.seat === number);
  if (!seat) throw new Error(`no seat ${number}`);
  renderInFrench(
    <SeatSheet
      seat={seat}
      name={name}
      items={report.items}
      bank={fixtureBank}
      max={20}
      isBrief={isBrief}
      t={catalogue.report}
    />,
  );
  const sheet = screen.getByRole('article');
  const [list] = within(sheet).getAllByRole('list');
  const rows = [...(list?.children ?? [])].map((row) => row.textContent?.replace(/\s/g, ' ') ?? '');
  return { sheet, rows };
}

describe('the sheet of one pupil', () => {
  it('is headed by the seat, the name and the mark', () => {
    const { sheet } = openSheet(2, { name: 'Dupont Léa' });
    within(sheet).getByRole('heading', { name: 'Place 2 Dupont Léa' });
    within(sheet).getByText('12,0 sur 20');
    within(sheet).getByText(/3 points sur 5, preuves\s: 0 sur 1/);
  });

  it('tells each answer with the right one, the wrong proof with the right sentence, and a dash for a skip', () => {
    const { rows } = openSheet(2, {});
    expect(rows).toHaveLength(5);
    expect(rows[0]).toContain('juste');
    expect(rows[0]).toContain('Réponse : Non, elle reste ouverte.');
    expect(rows[0]).toContain('Confiance : Au hasard');
    expect(rows[0]).toMatch(/Preuve : « À Genève, Wendy Sherman.*C’est écrit : « Trop tôt, dit/);
    expect(rows[1]).toContain('sans réponse');
    expect(rows[1]).toContain('Bonne réponse : Faux');
    expect(rows[2]).not.toContain('Bonne réponse');
    expect(rows[4]).toMatch(/Réponse : 1999.*Bonne réponse : 2002/);
  });

  it('names the trap, and of a grid the rows that were wrong', () => {
    expect(openSheet(4, {}).rows[0]).toContain('Piège : plus fort que le texte');
    cleanup();
    const { rows } = openSheet(4, { isBrief: true });
    expect(rows[3]).toContain('Une attaque en préparation – Russie : nie');
    expect(rows.join(' ')).not.toMatch(/Preuve/);
  });

  it('has the question on a slip too, for a pupil has nothing else to read it on', () => {
    const { rows } = openSheet(4, { isBrief: true });
    for (const [at, row] of rows.entries())
      expect(row).toContain(
        report.items[at]?.item?.prompt.replace(/\s/g, ' ').replace(/[[\]]/g, ''),
      );
    expect(rows[4]).toMatch(
      /Réponse : 2014 Bonne réponse : 2002|Réponse : 2014.*Bonne réponse : 2002/,
    );
  });

  it('names a trap under the answer that fell into it, and under no right answer and no row of a grid', () => {
    for (const item of fixtureBank.items) {
      const options = createOptionTallies(item) ?? [];
      const right = rightResponse(item);
      expect(options.filter(({ isKey, slip }) => isKey && slip)).toEqual([]);
      expect(options.find(({ id }) => id === String(right))?.slip).toBeUndefined();
      if (item.type === 'match') expect(options).toEqual([]);
    }
  });

  it('says where a short code holds no answer, and has the questions that were asked alone', () => {
    const { rows } = openSheet(5, {});
    expect(rows[2]).toContain('La réponse n’est pas dans son code court.');
    cleanup();
    expect(openSheet(6, {}).rows).toHaveLength(2);
  });
});
