// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { CurrentApp } from '../../../src/app/app-context.ts';
import { RemoveSeat } from '../../../src/classroom/collect/RemoveSeat.tsx';
import { catalogue } from '../../../src/classroom/report/text/fr.ts';
import { createTestContext, renderInFrench } from '../../support/test-app.tsx';

const t = catalogue.collect;
const seats = new Map([
  [7, {}],
  [2, { isFromCards: true }],
]);

afterEach(cleanup);

it('a result is removed once the teacher has said so twice', () => {
  const onRemove = vi.fn();
  renderInFrench(
    <CurrentApp.Provider value={createTestContext()}>
      <RemoveSeat seats={seats} removedSeat={undefined} t={t} onRemove={onRemove} />
    </CurrentApp.Provider>,
  );
  const press = (name: string) => fireEvent.click(screen.getByText(name, { selector: 'button' }));
  const choose = () => fireEvent.change(screen.getByRole('combobox'), { target: { value: '7' } });
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
  renderInFrench(<RemoveSeat seats={seats} removedSeat={undefined} t={t} onRemove={() => {}} />);
  fireEvent.change(screen.getByRole('combobox'), { target: { value: '2' } });
  fireEvent.click(screen.getByText(t.remove, { selector: 'button' }));
  screen.getByRole('group', { name: /relire les cartes-réponses/ });
});

it('a removal is told of beside its button, even of the last result', () => {
  renderInFrench(<RemoveSeat seats={new Map()} removedSeat={7} t={t} onRemove={() => {}} />);
  expect(screen.getByRole('status').textContent).toBe(t.removed(7));
});
