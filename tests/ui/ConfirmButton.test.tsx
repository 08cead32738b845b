// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { ConfirmButton } from '../../src/ui/ConfirmButton.tsx';
import { renderInFrench } from '../support/test-app.tsx';

afterEach(cleanup);

function renderButton() {
  const onConfirm = vi.fn();
  renderInFrench(
    <ConfirmButton
      label="Erase all"
      question="Really?"
      confirmLabel="Erase"
      cancelLabel="Keep"
      onConfirm={onConfirm}
    />,
  );
  return onConfirm;
}
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

it('does nothing before it is confirmed', async () => {
  const onConfirm = renderButton();
  press('Erase all');
  await screen.findByRole('group', { name: 'Really?' });
  expect(onConfirm).not.toHaveBeenCalled();
  press('Erase');
  expect(onConfirm).toHaveBeenCalledOnce();
});

it('puts the focus on the way out, and back on itself', async () => {
  renderButton();
  press('Erase all');
  expect(document.activeElement).toBe(await screen.findByRole('button', { name: 'Keep' }));
  press('Keep');
  expect(document.activeElement).toBe(await screen.findByRole('button', { name: 'Erase all' }));
});

it('takes no focus when it is drawn first', () => {
  renderButton();
  expect(document.activeElement).toBe(document.body);
});
