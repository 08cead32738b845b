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
