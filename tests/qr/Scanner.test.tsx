// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { Scanner } from '../../src/qr/Scanner.tsx';
import { catalogue } from '../../src/qr/text/fr.ts';
import { renderInFrench } from '../support/test-app.tsx';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

it('the photos without a code are named, beside how many were read', async () => {
  vi.stubGlobal('createImageBitmap', async (file: File) => ({ name: file.name, close() {} }));
  vi.stubGlobal(
    'BarcodeDetector',
    class {
      static getSupportedFormats = async () => ['qr_code'];
      detect = async ({ name }: { name?: string }) =>
        name?.startsWith('flou') ? [] : [{ rawValue: name }];
    },
  );
  const onCode = vi.fn();
  renderInFrench(<Scanner t={catalogue.scanner} onCode={onCode} />);
  const long = `flou ${'Capture d’écran du téléphone '.repeat(9)}(12).jpeg`;
  const names = ['place-1.png', 'flou-7.png', 'place-3.png', long];
  fireEvent.change(screen.getByLabelText(/^Sans caméra/, { selector: 'input' }), {
    target: { files: names.map((name) => new File(['picture'], name)) },
  });
  const told = await screen.findByText(/sur 4 images/);
  await vi.waitFor(() =>
    expect(told.textContent).toMatch(/^2 codes différents lus sur 4 images.*flou-7\.png/),
  );
  expect(told.textContent).toContain('flou Capture d’écran…hone (12).jpeg');
  expect(told.textContent).not.toContain('place-1');
  // told together, as of photos that were chosen together
  expect(onCode.mock.calls).toEqual([
    ['place-1.png', true],
    ['place-3.png', true],
  ]);
});

it('how many pictures were read is no news once the page is used elsewhere', async () => {
  vi.stubGlobal('createImageBitmap', async () => ({ close() {} }));
  vi.stubGlobal(
    'BarcodeDetector',
    class {
      static getSupportedFormats = async () => ['qr_code'];
      detect = async () => [{ rawValue: 'read' }];
    },
  );
  renderInFrench(
    <>
      <Scanner t={catalogue.scanner} onCode={() => {}} />
      <input aria-label="elsewhere" />
    </>,
  );
  fireEvent.change(screen.getByLabelText(/^Sans caméra/, { selector: 'input' }), {
    target: { files: [new File(['picture'], 'a.png')] },
  });
  await screen.findByText(/^1 code lu sur 1 image/);
  screen.getByLabelText('elsewhere').focus();
  await vi.waitFor(() => expect(screen.queryByText(/^1 code lu/)).toBeNull());
});
