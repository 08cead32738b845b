// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { CurrentApp } from '../../../src/app/app-context.ts';
import { MoveOrRemoveSeat } from '../../../src/classroom/collect/MoveOrRemoveSeat.tsx';
import { catalogue } from '../../../src/classroom/report/text/fr.ts';
import { createTestContext, renderInFrench } from '../../support/test-app.tsx';

const t = catalogue.collect;
const seats = new Map([
  [7, {}],
  [2, { isFromCards: true }],
]);

const common = {
  ...{ seats, freeSeats: [1, 12], told: false as const, t },
  ...{ nameOf: () => undefined, onMove: () => {}, onRemove: () => {} },
};

afterEach(cleanup);

it('a result is given the seat of the pupil who typed another number', () => {
  const onMove = vi.fn();
  renderInFrench(<MoveOrRemoveSeat {...common} onMove={onMove} />);
  fireEvent.change(screen.getByLabelText(t.seatLabel), { target: { value: '7' } });
  const give = screen.getByRole<HTMLButtonElement>('button', { name: t.giveSeat });
  expect(give.disabled).toBe(true);
  fireEvent.change(screen.getByLabelText(t.moveLabel), { target: { value: '12' } });
  fireEvent.click(give);
  expect(onMove).toHaveBeenCalledExactlyOnceWith(7, 12);
  expect(document.activeElement).toBe(screen.getByRole('status'));
});

it('a result is removed once the teacher has said so twice', () => {
  const onRemove = vi.fn();
  renderInFrench(
    <CurrentApp.Provider value={createTestContext()}>
      <MoveOrRemoveSeat {...common} onRemove={onRemove} />
    </CurrentApp.Provider>,
  );
  const press = (name: string) => fireEvent.click(screen.getByText(name, { selector: 'button' }));
  const choose = () =>
    fireEvent.change(screen.getByLabelText(t.seatLabel), { target: { value: '7' } });
  choose();
  press(t.remove);
  screen.getByRole('group', { name: t.removeQuestion(7, false) });
  press(t.cancelRemove);
  expect(onRemove).not.toHaveBeenCalled();
  press(t.remove);
  press(t.remove);
  expect(onRemove).toHaveBeenCalledExactlyOnceWith(7);
  // the seat's own controls may be gone with the last result
  expect(document.activeElement).toBe(screen.getByRole('status'));
});

it('a result that came from cards has no code to be read again', () => {
  renderInFrench(<MoveOrRemoveSeat {...common} onRemove={() => {}} />);
  fireEvent.change(screen.getByLabelText(t.seatLabel), { target: { value: '2' } });
  fireEvent.click(screen.getByText(t.remove, { selector: 'button' }));
  screen.getByRole('group', { name: /relire les cartes-réponses/ });
});

it('a removal is told of beside its button, even of the last result', () => {
  renderInFrench(
    <MoveOrRemoveSeat {...common} seats={new Map()} told={t.removed(7)} onRemove={() => {}} />,
  );
  expect(screen.getByRole('status').textContent).toBe(t.removed(7));
});
