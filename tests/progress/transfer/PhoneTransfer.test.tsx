// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PhoneTransfer } from '../../../src/progress/transfer/PhoneTransfer.tsx';
import { AnimatedQr } from '../../../src/qr/AnimatedQr.tsx';
import { deflateBytes } from '../../../src/qr/deflate.ts';
import { drawQrCode } from '../../../src/qr/encode-svg.ts';
import { encodeHandout, spellHandout } from '../../../src/qr/handout.ts';
import { FRAME_CHARS, PREFER_FILE_ABOVE_FRAMES } from '../../../src/qr/limits.ts';
import { toFrames } from '../../../src/qr/multipart.ts';
import { QrCode } from '../../../src/qr/QrCode.tsx';
import { Scanner } from '../../../src/qr/Scanner.tsx';
import { catalogue as qrText } from '../../../src/qr/text/fr.ts';
import { installFakeCamera } from '../../support/fake-camera.ts';
import { renderInFrench } from '../../support/test-app.tsx';

const motion = { isReduced: false };

/** Lets time pass and the page follow. */
const pass = (ms: number) =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(ms);
  });

/** The fake camera films these texts; the platform's detector reads them. */
const camera = { texts: [] as string[], requestCount: 0, isOn: false, refuse: '' };

beforeEach(() => {
  Object.assign(camera, { texts: [], requestCount: 0, isOn: false, refuse: '' });
  motion.isReduced = false;
  vi.useFakeTimers();
  vi.stubGlobal('matchMedia', () => ({ matches: motion.isReduced }));
  vi.stubGlobal(
    'BarcodeDetector',
    class {
      static getSupportedFormats = async () => ['qr_code'];
      detect = async () => camera.texts.splice(0).map((rawValue) => ({ rawValue }));
    },
  );
  vi.stubGlobal('createImageBitmap', async (source: File | HTMLVideoElement) => {
    if (source instanceof File) camera.texts.push(await source.text());
    return { close() {} };
  });
  installFakeCamera(camera);
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const tap = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

/** Shows codes to the camera for long enough to be read. */
async function showToCamera(...texts: string[]) {
  camera.texts.push(...texts);
  await pass(200);
}

describe('a code', () => {
  it('is a picture with a name, black on white, whatever the theme', () => {
    renderInFrench(<QrCode content="HTTPS://EXAMPLE.ORG/" level="medium" label="Le lien du jeu" />);
    const { size, path } = drawQrCode('HTTPS://EXAMPLE.ORG/', 'medium');
    const [ground, modules] = screen.getByRole('img', { name: 'Le lien du jeu' }).children;
    expect(ground?.getAttribute('d')).toBe(`M0 0h${size}v${size}H0`);
    expect(ground?.getAttribute('fill')).toBe('#fff');
    expect(modules?.getAttribute('d')).toBe(path);
    expect(modules?.getAttribute('fill')).toBe('#000');
  });
});

describe('an animated code', () => {
  const animatedQr = (
    <AnimatedQr t={qrText.phoneTransfer} frames={['A', 'B', 'C']} level="medium" />
  );

  it('shows the next frame by itself, with its number, and repeats', async () => {
    renderInFrench(animatedQr);
    await pass(0);
    screen.getByText('Code 1 sur 3, 4 par seconde');
    await pass(250);
    screen.getByRole('img', { name: 'Code 2 sur 3' });
    await pass(500);
    expect(screen.queryByRole('img', { name: 'Code 3 sur 3' })).toBeNull();
  });

  it('never changes more than five times a second, so that no spot flashes more than three', async () => {
    renderInFrench(animatedQr);
    await pass(0);
    for (let time = 0; time < 4; time++) {
      const faster = screen.getByRole('button', { name: 'Plus vite' });
      fireEvent.click(faster);
      await pass(0);
    }
    screen.getByText(/5 par seconde/);
    const faster = screen.getByRole('button', { name: 'Plus vite' });
    expect(faster.getAttribute('aria-disabled')).toBe('true');
    // which would drop the focus of a keyboard
    expect((faster as HTMLButtonElement).disabled).toBe(false);
  });

  it('pauses at a tap, and then steps by hand', async () => {
    renderInFrench(animatedQr);
    await pass(0);
    tap('Pause');
    await pass(5_000);
    screen.getByRole('img', { name: 'Code 1 sur 3' });
    tap('Suivant');
    await pass(0);
    screen.getByRole('img', { name: 'Code 2 sur 3' });
    tap('Précédent');
    await pass(0);
    tap('Précédent');
    await pass(0);
    screen.getByRole('img', { name: 'Code 3 sur 3' });
    tap('Faire défiler');
    await pass(250);
    expect(screen.queryByRole('img', { name: 'Code 3 sur 3' })).toBeNull();
  });

  it('does not run by itself with reduced motion', async () => {
    motion.isReduced = true;
    renderInFrench(animatedQr);
    await pass(5_000);
    screen.getByRole('img', { name: 'Code 1 sur 3' });
    screen.getByRole('button', { name: 'Faire défiler' });
  });

  it('is one code without buttons if one is enough', async () => {
    renderInFrench(<AnimatedQr t={qrText.phoneTransfer} frames={['A']} level="medium" />);
    await pass(5_000);
    screen.getByRole('img', { name: 'Code 1 sur 1' });
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('the scanner', () => {
  it('asks for the camera at a tap and not before, and reports what it reads', async () => {
    const onCode = vi.fn();
    renderInFrench(<Scanner t={qrText.scanner} onCode={onCode} />);
    await pass(1_000);
    expect(camera.requestCount).toBe(0);
    tap('Ouvrir la caméra');
    await showToCamera('one');
    await showToCamera('two');
    expect(onCode.mock.calls.map(([text]) => text)).toEqual(['one', 'two']);
    tap('Arrêter la caméra');
    expect(camera.isOn).toBe(false);
  });

  it.each([
    ['NotFoundError', /Aucune caméra n’a été trouvée/],
    ['NotAllowedError', /La caméra a été refusée/],
    ['NotReadableError', /La caméra ne répond pas/],
  ])('explains why there is no camera: %s', async (name, reason) => {
    camera.refuse = name;
    renderInFrench(<Scanner t={qrText.scanner} onCode={() => {}} />);
    tap('Ouvrir la caméra');
    await pass(0);
    expect(screen.getByRole('status').textContent).toMatch(reason);
    camera.refuse = '';
    tap('Ouvrir la caméra');
    await pass(0);
    expect(camera.isOn).toBe(true);
    expect(screen.getByRole('status').textContent).toBe('');
  });

  it('says so on a page without https', async () => {
    vi.stubGlobal('isSecureContext', false);
    renderInFrench(<Scanner t={qrText.scanner} onCode={() => {}} />);
    tap('Ouvrir la caméra');
    await pass(0);
    expect(screen.getByRole('status').textContent).toMatch(/https/);
    expect(camera.requestCount).toBe(0);
  });

  it('releases the camera when it unmounts, even while the camera opens', async () => {
    const { unmount } = renderInFrench(<Scanner t={qrText.scanner} onCode={() => {}} />);
    tap('Ouvrir la caméra');
    await pass(200);
    expect(camera.isOn).toBe(true);
    unmount();
    await pass(200);
    expect(camera.isOn).toBe(false);
    const early = renderInFrench(<Scanner t={qrText.scanner} onCode={() => {}} />);
    tap('Ouvrir la caméra');
    early.unmount();
    await pass(200);
    expect(camera.isOn).toBe(false);
  });

  it('does not fail when it is stopped before the video plays', async () => {
    let refuse = (_: Error) => {};
    vi.spyOn(HTMLMediaElement.prototype, 'play').mockReturnValue(
      new Promise((_, reject) => {
        refuse = reject;
      }),
    );
    renderInFrench(<Scanner t={qrText.scanner} onCode={() => {}} />);
    tap('Ouvrir la caméra');
    await pass(200);
    tap(qrText.scanner.stopCamera);
    // as browsers do
    refuse(Object.assign(new Error(), { name: 'AbortError' }));
    await pass(200);
    expect(screen.getByRole('status').textContent).toBe('');
  });

  it('releases the camera when the page is hidden', async () => {
    renderInFrench(<Scanner t={qrText.scanner} onCode={() => {}} />);
    tap('Ouvrir la caméra');
    await pass(200);
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    document.dispatchEvent(new Event('visibilitychange'));
    await pass(0);
    expect(camera.isOn).toBe(false);
    screen.getByRole('button', { name: 'Ouvrir la caméra' });
  });

  it('reads pictures without a camera', async () => {
    const onCode = vi.fn();
    renderInFrench(<Scanner t={qrText.scanner} onCode={onCode} />);
    const files = ['one', 'two', 'two'].map((text) => new File([text], `${text}.png`));
    fireEvent.change(screen.getByLabelText(/Sans caméra/), { target: { files } });
    await vi.waitFor(() =>
      expect(onCode.mock.calls.map(([text]) => text)).toEqual(['one', 'two', 'two']),
    );
    await pass(0);
    expect(screen.getByRole('status').textContent).toBe('2 codes différents lus sur 3 images.');
    expect(camera.requestCount).toBe(0);
  });

  it('says so when a picture shows no code', async () => {
    vi.stubGlobal('createImageBitmap', () => Promise.reject(new Error('no picture')));
    renderInFrench(<Scanner t={qrText.scanner} onCode={() => {}} />);
    const files = [new File(['?'], 'letter.txt')];
    fireEvent.change(screen.getByLabelText(/Sans caméra/), { target: { files } });
    await vi.waitFor(() =>
      expect(screen.getByRole('status').textContent).toMatch(/^Aucun code lu sur 1 image\./),
    );
  });
});

describe('a transfer from phone to phone', () => {
  /** Bytes that deflate cannot shorten. */
  const noise = (length: number) => {
    let state = 1;
    return Uint8Array.from({ length }, () => {
      state = (state * 48_271) % 2_147_483_647;
      return state >> 8;
    });
  };
  const payload = noise(1_000);
  const router = {
    hashOf: (route: string, about?: string) => `#/${route}${about ? `/${about}` : ''}`,
    goTo: vi.fn(),
  };
  const framesOf = async (bytes: Uint8Array) => {
    vi.useRealTimers();
    const frames = toFrames(await deflateBytes(bytes), FRAME_CHARS);
    vi.useFakeTimers();
    return frames;
  };

  /** Renders the receiving end and opens its camera. */
  const startReceiving = async () => {
    const onReceived = vi.fn();
    renderInFrench(
      <PhoneTransfer
        qrText={qrText}
        router={router}
        createPayload={async () => payload}
        onReceived={onReceived}
      />,
    );
    tap('Recevoir d’un autre téléphone');
    await pass(0);
    tap('Ouvrir la caméra');
    await pass(200);
    return onReceived;
  };

  it('is shown as codes, one after the other', async () => {
    vi.useRealTimers();
    renderInFrench(
      <PhoneTransfer
        qrText={qrText}
        router={router}
        createPayload={async () => payload}
        onReceived={() => {}}
      />,
    );
    tap('Montrer à un autre téléphone');
    await screen.findByRole('img', { name: 'Code 1 sur 4' });
    expect(screen.queryByText(/un fichier irait plus vite/)).toBeNull();
    tap('Fermer');
    await screen.findByRole('button', { name: 'Montrer à un autre téléphone' });
  });

  it('recommends a file if it is long, and shows no code if it would take minutes', async () => {
    vi.useRealTimers();
    const longPayload = noise(312 * (PREFER_FILE_ABOVE_FRAMES + 10));
    const { unmount } = renderInFrench(
      <PhoneTransfer
        qrText={qrText}
        router={router}
        createPayload={async () => longPayload}
        onReceived={() => {}}
      />,
    );
    tap('Montrer à un autre téléphone');
    await screen.findByText(/un fichier irait plus vite/);
    unmount();
    renderInFrench(
      <PhoneTransfer
        qrText={qrText}
        router={router}
        createPayload={async () => noise(200_000)}
        onReceived={() => {}}
      />,
    );
    tap('Montrer à un autre téléphone');
    await screen.findByText(/Enregistrez plutôt un fichier/);
  });

  it('says so when the payload cannot be created', async () => {
    renderInFrench(
      <PhoneTransfer
        qrText={qrText}
        router={router}
        createPayload={() => Promise.reject(new Error('disk'))}
        onReceived={() => {}}
      />,
    );
    tap('Montrer à un autre téléphone');
    await pass(0);
    expect(screen.getByRole('alert').textContent).toMatch(/n’ont pas pu être préparés/);
  });

  it('is complete in any order of codes, and the camera turns off', async () => {
    const frames = await framesOf(payload);
    const onReceived = await startReceiving();
    for (const frame of [...frames.slice(1), frames[1] ?? '']) await showToCamera(frame);
    expect(screen.getByText(/3 codes sur 4/).textContent).toBe(
      '3 codes sur 4. Il manque encore\u00a0: 1.',
    );
    expect(screen.getByRole('progressbar').getAttribute('value')).toBe('3');
    expect(onReceived).not.toHaveBeenCalled();
    await showToCamera(frames[0] ?? '');
    vi.useRealTimers();
    await vi.waitFor(() => expect(onReceived).toHaveBeenCalledExactlyOnceWith(payload));
    expect(screen.getByRole('status').textContent).toBe('Tout est reçu.');
    expect(camera.isOn).toBe(false);
  });

  it('ignores codes of something else in between', async () => {
    const frames = await framesOf(payload);
    const others = await framesOf(noise(700));
    const onReceived = await startReceiving();
    await showToCamera(frames[0] ?? '');
    await showToCamera('https://example.org/');
    screen.getByText(/pas de ceux que montre l’autre téléphone/);
    await showToCamera(others[0] ?? '');
    screen.getByText(/vient d’une autre série/);
    for (const frame of frames) await showToCamera(frame);
    vi.useRealTimers();
    await vi.waitFor(() => expect(onReceived).toHaveBeenCalledExactlyOnceWith(payload));
  });

  it('goes on after it was closed, and the focus comes back to its button', async () => {
    const frames = await framesOf(payload);
    const onReceived = await startReceiving();
    for (const frame of frames.slice(1)) await showToCamera(frame);
    tap('Fermer');
    await pass(0);
    expect(document.activeElement?.textContent).toBe('Recevoir d’un autre téléphone');
    tap('Recevoir d’un autre téléphone');
    await pass(0);
    screen.getByText(/3 codes sur 4/);
    tap('Ouvrir la caméra');
    await pass(200);
    await showToCamera(frames[0] ?? '');
    vi.useRealTimers();
    await vi.waitFor(() => expect(onReceived).toHaveBeenCalledExactlyOnceWith(payload));
  });

  it('starts over with another series on request', async () => {
    const frames = await framesOf(payload);
    const others = await framesOf(noise(700));
    const onReceived = await startReceiving();
    await showToCamera(frames[0] ?? '');
    await showToCamera(others[0] ?? '');
    tap('Recommencer avec cette série');
    for (const frame of others) await showToCamera(frame);
    vi.useRealTimers();
    await vi.waitFor(() => expect(onReceived).toHaveBeenCalledExactlyOnceWith(noise(700)));
  });

  it('leads to what a dossier’s codes hold, in words before and with a question after', async () => {
    const packed = noise(700);
    const frames = toFrames(encodeHandout({ packed, assignment: 'AQID' }), FRAME_CHARS, 'dossier');
    const onReceived = await startReceiving();
    for (const frame of frames.slice(1)) await showToCamera(frame);
    expect(screen.getByText(/2 codes sur 3/).textContent).toMatch(/^Un dossier arrive/);
    await showToCamera(frames[0] ?? '');
    const [route, about] = router.goTo.mock.lastCall ?? [];
    expect(route).toBe('receive');
    expect(about).toBe(spellHandout({ packed, assignment: 'AQID' }));
    expect(onReceived).not.toHaveBeenCalled();
  });

  it('starts again after a dossier’s codes that break off', async () => {
    const [broken = ''] = toFrames(new Uint8Array([1, 1, 7]), FRAME_CHARS, 'dossier');
    const frames = toFrames(encodeHandout({ packed: noise(9) }), FRAME_CHARS, 'dossier');
    await startReceiving();
    await showToCamera(broken);
    expect(screen.getByRole('status').textContent).toMatch(/leur contenu ne se lit pas/);
    tap('Recommencer');
    await pass(0);
    tap('Ouvrir la caméra');
    await pass(200);
    await showToCamera(frames[0] ?? '');
    expect(router.goTo).toHaveBeenLastCalledWith('receive', spellHandout({ packed: noise(9) }));
  });

  it.each([
    ['https://example.org/en.html#/take/AQID', 'celui d’une série', '#/take/AQID'],
    ['https://example.org/#/receive/AQID.AQ', 'celui d’un dossier', '#/receive/AQID.AQ'],
    ['QUI1ABCDEFGH', 'le résultat d’un élève', '#/assignments'],
  ])('says where %s belongs, and leads there', async (code, says, hash) => {
    const [frame = ''] = await framesOf(payload);
    router.goTo.mockClear();
    await startReceiving();
    await showToCamera(code);
    const status = screen.getAllByRole('status').at(-1);
    expect(status?.textContent).toContain(says);
    expect(status?.querySelector('a')?.getAttribute('href')).toBe(hash);
    // nothing is opened unasked, and the transfer goes on
    expect(router.goTo).not.toHaveBeenCalled();
    await showToCamera(frame);
    screen.getByText(/1 code sur 4/);
    expect(status?.textContent).toBe('');
  });

  it('is refused if it inflates to more than the limit', async () => {
    const bomb = await framesOf(new Uint8Array(9_000_000));
    const onReceived = await startReceiving();
    for (const frame of bomb) await showToCamera(frame);
    vi.useRealTimers();
    await vi.waitFor(() =>
      expect(screen.getByRole('status').textContent).toMatch(/leur contenu ne se lit pas/),
    );
    expect(onReceived).not.toHaveBeenCalled();
  });
});
