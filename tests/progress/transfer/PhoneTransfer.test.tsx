// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PhoneTransfer } from '../../../src/progress/transfer/PhoneTransfer.tsx';
import { AnimatedQr } from '../../../src/qr/AnimatedQr.tsx';
import { deflateBytes } from '../../../src/qr/deflate.ts';
import { drawQrCode } from '../../../src/qr/encode-svg.ts';
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

/** A camera that films what stands here; the platform reads it. */
const film = { texts: [] as string[], asked: 0, isOn: false, refuse: '' };

beforeEach(() => {
  Object.assign(film, { texts: [], asked: 0, isOn: false, refuse: '' });
  motion.isReduced = false;
  vi.useFakeTimers();
  vi.stubGlobal('matchMedia', () => ({ matches: motion.isReduced }));
  vi.stubGlobal(
    'BarcodeDetector',
    class {
      static getSupportedFormats = async () => ['qr_code'];
      detect = async () => film.texts.splice(0).map((rawValue) => ({ rawValue }));
    },
  );
  vi.stubGlobal('createImageBitmap', async (file: File) => {
    film.texts.push(await file.text());
    return { close() {} };
  });
  installFakeCamera(film);
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const tap = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

/** What is in front of the camera, for long enough to be read. */
async function see(...texts: string[]) {
  film.texts.push(...texts);
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

describe('a chain of codes', () => {
  const chain = <AnimatedQr t={qrText.phoneTransfer} frames={['A', 'B', 'C']} level="medium" />;

  it('turns by itself, says where it is, and comes round again', async () => {
    renderInFrench(chain);
    await pass(0);
    screen.getByText('Code 1 sur 3, 4 par seconde');
    await pass(250);
    screen.getByRole('img', { name: 'Code 2 sur 3' });
    await pass(500);
    expect(screen.queryByRole('img', { name: 'Code 3 sur 3' })).toBeNull();
  });

  it('never changes more than five times a second, so that no spot flashes more than three', async () => {
    renderInFrench(chain);
    await pass(0);
    for (let time = 0; time < 4; time++) {
      const faster = screen.getByRole('button', { name: 'Plus vite' });
      if (!(faster as HTMLButtonElement).disabled) fireEvent.click(faster);
      await pass(0);
    }
    screen.getByText(/5 par seconde/);
    const faster = screen.getByRole('button', { name: 'Plus vite' });
    expect((faster as HTMLButtonElement).disabled).toBe(true);
  });

  it('stands still at a tap, and is then turned by hand', async () => {
    renderInFrench(chain);
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

  it('does not move where less motion is asked for, until it is told to', async () => {
    motion.isReduced = true;
    renderInFrench(chain);
    await pass(5_000);
    screen.getByRole('img', { name: 'Code 1 sur 3' });
    screen.getByRole('button', { name: 'Faire défiler' });
  });

  it('is one code and no buttons where one is enough', async () => {
    renderInFrench(<AnimatedQr t={qrText.phoneTransfer} frames={['A']} level="medium" />);
    await pass(5_000);
    screen.getByRole('img', { name: 'Code 1 sur 1' });
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('the scanner', () => {
  it('asks for the camera at a tap and not before, and tells what it reads', async () => {
    const onCode = vi.fn();
    renderInFrench(<Scanner t={qrText.scanner} onCode={onCode} />);
    await pass(1_000);
    expect(film.asked).toBe(0);
    tap('Ouvrir la caméra');
    await see('one');
    await see('two');
    expect(onCode.mock.calls).toEqual([['one'], ['two']]);
    tap('Arrêter la caméra');
    expect(film.isOn).toBe(false);
  });

  it.each([
    ['NotFoundError', /Aucune caméra n’a été trouvée/],
    ['NotAllowedError', /La caméra a été refusée/],
    ['NotReadableError', /La caméra ne répond pas/],
  ])('says in words why there is no camera: %s', async (name, reason) => {
    film.refuse = name;
    renderInFrench(<Scanner t={qrText.scanner} onCode={() => {}} />);
    tap('Ouvrir la caméra');
    await pass(0);
    expect(screen.getByRole('status').textContent).toMatch(reason);
    film.refuse = '';
    tap('Ouvrir la caméra');
    await pass(0);
    expect(film.isOn).toBe(true);
    expect(screen.getByRole('status').textContent).toBe('');
  });

  it('says so where the page is not served safely', async () => {
    vi.stubGlobal('isSecureContext', false);
    renderInFrench(<Scanner t={qrText.scanner} onCode={() => {}} />);
    tap('Ouvrir la caméra');
    await pass(0);
    expect(screen.getByRole('status').textContent).toMatch(/https/);
    expect(film.asked).toBe(0);
  });

  it('lets the camera go when it is left, even while it was being opened', async () => {
    const { unmount } = renderInFrench(<Scanner t={qrText.scanner} onCode={() => {}} />);
    tap('Ouvrir la caméra');
    await pass(200);
    expect(film.isOn).toBe(true);
    unmount();
    await pass(200);
    expect(film.isOn).toBe(false);
    const early = renderInFrench(<Scanner t={qrText.scanner} onCode={() => {}} />);
    tap('Ouvrir la caméra');
    early.unmount();
    await pass(200);
    expect(film.isOn).toBe(false);
  });

  it('has not failed when it is stopped while the picture begins', async () => {
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
    // what browsers say then
    refuse(Object.assign(new Error(), { name: 'AbortError' }));
    await pass(200);
    expect(screen.getByRole('status').textContent).toBe('');
  });

  it('lets the camera go when the page is hidden', async () => {
    renderInFrench(<Scanner t={qrText.scanner} onCode={() => {}} />);
    tap('Ouvrir la caméra');
    await pass(200);
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    document.dispatchEvent(new Event('visibilitychange'));
    await pass(0);
    expect(film.isOn).toBe(false);
    screen.getByRole('button', { name: 'Ouvrir la caméra' });
  });

  it('reads pictures without any camera', async () => {
    const onCode = vi.fn();
    renderInFrench(<Scanner t={qrText.scanner} onCode={onCode} />);
    const files = ['one', 'two'].map((text) => new File([text], `${text}.png`));
    fireEvent.change(screen.getByLabelText(/Sans caméra/), { target: { files } });
    await vi.waitFor(() => expect(onCode.mock.calls).toEqual([['one'], ['two']]));
    await pass(0);
    expect(screen.getByRole('status').textContent).toBe('Code lu sur 2 images (2 en tout)');
    expect(film.asked).toBe(0);
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

describe('what is carried from phone to phone', () => {
  /** Bytes that deflate cannot shorten. */
  const noise = (length: number) => {
    let state = 1;
    return Uint8Array.from({ length }, () => {
      state = (state * 48_271) % 2_147_483_647;
      return state >> 8;
    });
  };
  const payload = noise(1_000);
  const framesOf = async (bytes: Uint8Array) => {
    vi.useRealTimers();
    const frames = toFrames(await deflateBytes(bytes), FRAME_CHARS);
    vi.useFakeTimers();
    return frames;
  };

  /** The receiving end, with its camera open. */
  const receive = async () => {
    const onReceived = vi.fn();
    renderInFrench(
      <PhoneTransfer qrText={qrText} createPayload={async () => payload} onReceived={onReceived} />,
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
      <PhoneTransfer qrText={qrText} createPayload={async () => payload} onReceived={() => {}} />,
    );
    tap('Montrer à un autre téléphone');
    await screen.findByRole('img', { name: 'Code 1 sur 4' });
    expect(screen.queryByText(/un fichier irait plus vite/)).toBeNull();
    tap('Fermer');
    await screen.findByRole('button', { name: 'Montrer à un autre téléphone' });
  });

  it('is better off as a file when it is long, and not shown at all when nobody would film it', async () => {
    vi.useRealTimers();
    const long = noise(312 * (PREFER_FILE_ABOVE_FRAMES + 10));
    const { unmount } = renderInFrench(
      <PhoneTransfer qrText={qrText} createPayload={async () => long} onReceived={() => {}} />,
    );
    tap('Montrer à un autre téléphone');
    await screen.findByText(/un fichier irait plus vite/);
    unmount();
    renderInFrench(
      <PhoneTransfer
        qrText={qrText}
        createPayload={async () => noise(200_000)}
        onReceived={() => {}}
      />,
    );
    tap('Montrer à un autre téléphone');
    await screen.findByText(/Enregistrez plutôt un fichier/);
  });

  it('says so when it cannot be made', async () => {
    renderInFrench(
      <PhoneTransfer
        qrText={qrText}
        createPayload={() => Promise.reject(new Error('disk'))}
        onReceived={() => {}}
      />,
    );
    tap('Montrer à un autre téléphone');
    await pass(0);
    expect(screen.getByRole('alert').textContent).toMatch(/n’ont pas pu être préparés/);
  });

  it('comes whole, in whatever order its codes were seen, and the camera goes off', async () => {
    const frames = await framesOf(payload);
    const onReceived = await receive();
    for (const frame of [...frames.slice(1), frames[1] ?? '']) await see(frame);
    expect(screen.getByText(/3 codes sur 4/).textContent).toBe(
      '3 codes sur 4 Manque encore\u00a0: 1',
    );
    expect(screen.getByRole('progressbar').getAttribute('value')).toBe('3');
    expect(onReceived).not.toHaveBeenCalled();
    await see(frames[0] ?? '');
    vi.useRealTimers();
    await vi.waitFor(() => expect(onReceived).toHaveBeenCalledExactlyOnceWith(payload));
    expect(screen.getByRole('status').textContent).toBe('Tout est reçu.');
    expect(film.isOn).toBe(false);
  });

  it('keeps what it has when a code of something else comes in between', async () => {
    const frames = await framesOf(payload);
    const others = await framesOf(noise(700));
    const onReceived = await receive();
    await see(frames[0] ?? '');
    await see('https://example.org/');
    screen.getByText(/pas de ceux que montre l’autre téléphone/);
    await see(others[0] ?? '');
    screen.getByText(/vient d’une autre série/);
    for (const frame of frames) await see(frame);
    vi.useRealTimers();
    await vi.waitFor(() => expect(onReceived).toHaveBeenCalledExactlyOnceWith(payload));
  });

  it('begins again with another series when it is told to', async () => {
    const frames = await framesOf(payload);
    const others = await framesOf(noise(700));
    const onReceived = await receive();
    await see(frames[0] ?? '');
    await see(others[0] ?? '');
    tap('Recommencer avec cette série');
    for (const frame of others) await see(frame);
    vi.useRealTimers();
    await vi.waitFor(() => expect(onReceived).toHaveBeenCalledExactlyOnceWith(noise(700)));
  });

  it('is refused when it is whole and was never packed, or would unpack without end', async () => {
    const bomb = await framesOf(new Uint8Array(9_000_000));
    const onReceived = await receive();
    for (const frame of bomb) await see(frame);
    vi.useRealTimers();
    await vi.waitFor(() =>
      expect(screen.getByRole('status').textContent).toMatch(/leur contenu ne se lit pas/),
    );
    expect(onReceived).not.toHaveBeenCalled();
  });
});
