// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { FileButton } from '../../src/ui/FileButton.tsx';
import { renderInFrench } from '../support/test-app.tsx';

afterEach(cleanup);

it('files are picked by a button in the words of the page, and the same file again', () => {
  const onPick = vi.fn();
  const { container } = renderInFrench(
    <FileButton label="Ajouter des fichiers" accept=".json" multiple onPick={onPick} />,
  );
  const input = container.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('no input');
  // one of the browser says "Choose Files" in its own language
  expect(input.hidden).toBe(true);
  const asked = vi.spyOn(input, 'click');
  fireEvent.click(screen.getByRole('button', { name: 'Ajouter des fichiers' }));
  expect(asked).toHaveBeenCalledOnce();
  const file = new File(['{}'], 'classe.json');
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  fireEvent.change(input);
  expect(onPick).toHaveBeenCalledExactlyOnceWith([file]);
  expect(input.value).toBe('');
});
