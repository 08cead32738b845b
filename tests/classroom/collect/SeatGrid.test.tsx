// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import type { CollectedSeat } from '../../../src/classroom/collect/collection.ts';
import { SeatGrid } from '../../../src/classroom/collect/SeatGrid.tsx';
import { catalogue } from '../../../src/classroom/report/text/fr.ts';
import { renderInFrench } from '../../support/test-app.tsx';

afterEach(cleanup);

it('names the seats that a class list names, and explains only the signs that it shows', () => {
  const seats = new Map([[2, { isFull: false } as CollectedSeat]]);
  renderInFrench(
    <SeatGrid
      collection={{ seats, conflicts: new Map() }}
      seatCount={3}
      nameOf={(seat) => (seat === 3 ? 'Léa' : undefined)}
      t={catalogue.collect}
    />,
  );
  const texts = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(texts).toEqual(['1 pas encore', '2 reçue (code court)', '3 Léa pas encore']);
  screen.getByText(/^code court : sans les phrases/);
  expect(screen.queryByText('code complet')).toBeNull();
});
