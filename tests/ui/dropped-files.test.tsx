// @vitest-environment happy-dom
import { cleanup, createEvent, fireEvent, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { takeDroppedFiles } from '../../src/ui/dropped-files.ts';
import { FileButton } from '../../src/ui/FileButton.tsx';
import { renderInFrench } from '../support/test-app.tsx';

takeDroppedFiles();
afterEach(cleanup);

const textFile = new File(['K7RW-5Q9'], 'codes.TXT');
const photo = new File(['…'], 'photo.png', { type: 'image/png' });

function showPage() {
  const picked = { codes: vi.fn(), pictures: vi.fn() };
  renderInFrench(
    <main>
      <p>Nothing takes files here</p>
      <section>
        <h2>Photos</h2>
        <FileButton label="Photos" accept="image/*" multiple onPick={picked.pictures} />
      </section>
      <section>
        <textarea aria-label="Codes" />
        <FileButton label="Files" accept=".txt,text/plain" multiple onPick={picked.codes} />
      </section>
    </main>,
  );
  return picked;
}

/** Whether the browser was kept from opening the file in place of the page. */
function drop(place: Element, files: File[], types = ['Files']) {
  const isKept = ['dragOver', 'drop'].map((kind, at) => {
    const event = createEvent(kind.toLowerCase(), place, { bubbles: true, cancelable: true });
    Object.defineProperty(event, 'dataTransfer', {
      value: { types, files: at === 0 ? [] : files },
    });
    fireEvent(place, event);
    return event.defaultPrevented;
  });
  return isKept.every(Boolean);
}

it('a file that is dropped on a field is read as if it was chosen by the button beside', () => {
  const { codes, pictures } = showPage();
  expect(drop(screen.getByLabelText('Codes'), [textFile])).toBe(true);
  expect(codes).toHaveBeenCalledExactlyOnceWith([textFile]);
  expect(pictures).not.toHaveBeenCalled();
});

it('a file that is dropped elsewhere goes where such files are taken, and the page stays', () => {
  const { codes, pictures } = showPage();
  expect(drop(screen.getByLabelText('Codes'), [photo])).toBe(true);
  expect(drop(screen.getByText('Nothing takes files here'), [textFile])).toBe(true);
  expect(pictures).toHaveBeenCalledExactlyOnceWith([photo]);
  expect(codes).toHaveBeenCalledExactlyOnceWith([textFile]);
});

it('a dropped file leaves a page alone that takes none', () => {
  renderInFrench(<p>Only text</p>);
  expect(drop(screen.getByText('Only text'), [textFile])).toBe(true);
});

it('dropped text still goes into the field', () => {
  showPage();
  expect(drop(screen.getByLabelText('Codes'), [], ['text/plain'])).toBe(false);
});
