// @vitest-environment happy-dom
import { useSignal } from '@preact/signals';
import { act, cleanup, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { FilmNews, useFilm } from '../../src/qr/Film.tsx';
import { decodeHandout, encodeHandout, spellHandout } from '../../src/qr/handout.ts';
import { FRAME_CHARS } from '../../src/qr/limits.ts';
import { toFrames } from '../../src/qr/multipart.ts';
import { catalogue as qrText } from '../../src/qr/text/fr.ts';
import { renderInFrench } from '../support/test-app.tsx';

afterEach(cleanup);

const packed = Uint8Array.from({ length: 700 }, (_, at) => (at * 7) % 251);
const about = spellHandout({ packed, assignment: 'AQID' });
const frames = toFrames(encodeHandout({ packed, assignment: 'AQID' }), FRAME_CHARS, 'dossier');
const router = {
  hashOf: (route: string, about?: string) => `#/${route}${about ? `/${about}` : ''}`,
};

describe('a handout', () => {
  it('has its dossier, and its assignment if it has one', () => {
    expect(decodeHandout(encodeHandout({ packed }))).toEqual({ packed });
    const both = { packed, assignment: 'AbC-_w' };
    expect(decodeHandout(encodeHandout(both))).toEqual(both);
  });

  it.each([[[]], [[0]], [[0, 0]], [[0, 2, 65, 66]], [[255, 255, 1]]])('breaks off: %j', (bytes) => {
    expect(decodeHandout(new Uint8Array(bytes))).toBeUndefined();
  });
});

/** A screen that films for itself; what it leaves unread is `rest`. */
function film(own: 'assignment' | 'result', onHandout?: (about: string) => void) {
  const rest: string[] = [];
  let addCode = (_: string) => false;
  function Screen() {
    const codes = useSignal<readonly string[]>([]);
    const film = useFilm({ own, codes, router, ...(onHandout && { onHandout }) });
    addCode = film.addCode;
    return <FilmNews film={film} t={qrText} router={router} />;
  }
  renderInFrench(<Screen />);
  const show = (...codes: string[]) => {
    for (const code of codes)
      act(() => {
        if (!addCode(code)) rest.push(code);
      });
  };
  return { show, rest, status: screen.getByRole('status') };
}

describe('a class that films', () => {
  it('reads results itself, and says of a dossier’s codes that they are one', () => {
    const { show, rest, status } = film('result');
    show('QUI1ABCDEFGH', ...frames, 'something else');
    expect(rest).toEqual(['QUI1ABCDEFGH', 'something else']);
    show(frames[0] ?? '');
    expect(status.textContent).toMatch(/Tout est reçu|celui d’un dossier/);
  });

  it('does not leave the results for a dossier that was held before the camera', () => {
    const { show, status } = film('result');
    show(...frames);
    expect(status.textContent).toContain('celui d’un dossier');
    expect(status.querySelector('a')?.getAttribute('href')).toBe(`#/receive/${about}`);
  });

  it('sends the progress of a phone to the settings', () => {
    const { show, rest, status } = film('result');
    show(...toFrames(packed, FRAME_CHARS));
    expect(rest).toEqual([]);
    expect(status.querySelector('a')?.getAttribute('href')).toBe('#/settings');
    expect(screen.queryByRole('progressbar')).toBeNull();
  });
});

it('a pupil who films a dossier’s codes is led to it', () => {
  const onHandout = vi.fn();
  const { show, rest } = film('assignment', onHandout);
  show('https://example.org/#/take/AQID', ...frames.slice(1));
  expect(onHandout).not.toHaveBeenCalled();
  expect(screen.getByRole('progressbar').getAttribute('value')).toBe(String(frames.length - 1));
  show(frames[0] ?? '');
  expect(onHandout).toHaveBeenCalledExactlyOnceWith(about);
  expect(rest).toEqual(['https://example.org/#/take/AQID']);
});
