import { type Signal, useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { AnimatedQr } from '../../qr/AnimatedQr.tsx';
import { deflateBytes, inflateBytes } from '../../qr/deflate.ts';
import { FilmNews, useFilm } from '../../qr/Film.tsx';
import {
  FRAME_CHARS,
  FRAME_ERROR_CORRECTION,
  MAX_INFLATED_BYTES,
  PREFER_FILE_ABOVE_FRAMES,
} from '../../qr/limits.ts';
import { toFrames } from '../../qr/multipart.ts';
import type { FilmRoutes } from '../../qr/recognize-code.ts';
import { Scanner } from '../../qr/Scanner.tsx';
import type { QrText } from '../../qr/text/fr.ts';
import { useDraft } from '../../ui/use-draft.ts';
import { useFocusOnChange } from '../../ui/use-focus-on-change.ts';
import { useUnsavedWork } from '../../ui/use-unsaved-work.ts';
import css from './PhoneTransfer.module.css';

interface Props {
  qrText: QrText;
  router: FilmRoutes & { goTo(route: 'receive', about: string): void };
  createPayload(): Promise<Uint8Array>;
  /** Unverified bytes, as the other phone sent them. */
  onReceived(bytes: Uint8Array): void;
}

export function PhoneTransfer({ qrText, router, createPayload, onReceived }: Props) {
  const t = qrText.phoneTransfer;
  const mode = useSignal<'none' | 'show' | 'receive'>('none');
  const codes = useDraft<readonly string[]>('received-codes', []);
  const box = useRef<HTMLDivElement>(null);
  const openedAt = useRef(0);
  useFocusOnChange(
    mode.value,
    () => box.current?.querySelectorAll('button')[mode.value === 'none' ? openedAt.current : 0],
  );
  useUnsavedWork(codes.value.length > 0);
  return (
    <div ref={box} class={css.transfer}>
      {mode.value === 'none' ? (
        <>
          <p class="note">{t.lead}</p>
          {(['show', 'receive'] as const).map((which, at) => (
            <button
              key={which}
              type="button"
              class="quiet"
              onClick={() => {
                openedAt.current = at;
                mode.value = which;
              }}
            >
              {t[which]}
            </button>
          ))}
        </>
      ) : (
        <>
          <button
            type="button"
            class="link"
            onClick={() => {
              mode.value = 'none';
            }}
          >
            {t.close}
          </button>
          {mode.value === 'show' ? (
            <SendCodes qrText={qrText} createPayload={createPayload} />
          ) : (
            <ReceiveCodes qrText={qrText} router={router} codes={codes} onReceived={onReceived} />
          )}
        </>
      )}
    </div>
  );
}

function SendCodes({ qrText, createPayload }: Pick<Props, 'qrText' | 'createPayload'>) {
  const t = qrText.phoneTransfer;
  const frames = useSignal<readonly string[] | 'failed' | undefined>(undefined);
  useEffect(() => {
    createPayload()
      .then(deflateBytes)
      .then(
        (bytes) => {
          frames.value = toFrames(bytes, FRAME_CHARS);
        },
        () => {
          frames.value = 'failed';
        },
      );
  }, []);
  const readyFrames = frames.value;
  if (readyFrames === undefined) return <p role="status">{t.preparing}</p>;
  if (readyFrames === 'failed') return <p role="alert">{t.failed}</p>;
  if (readyFrames.length === 0) return <p role="alert">{t.tooMany}</p>;
  return (
    <>
      <p>{t.sendHint}</p>
      {readyFrames.length > PREFER_FILE_ABOVE_FRAMES && (
        <p>{t.manyCodesWarning(readyFrames.length, Math.ceil(readyFrames.length / 4))}</p>
      )}
      <AnimatedQr t={t} frames={readyFrames} level={FRAME_ERROR_CORRECTION} />
    </>
  );
}

interface ReceiveProps extends Omit<Props, 'createPayload'> {
  codes: Signal<readonly string[]>;
}

function ReceiveCodes({ qrText, router, codes, onReceived }: ReceiveProps) {
  const film = useFilm({
    own: 'progress',
    codes,
    router,
    onProgress: async (bytes) => onReceived(await inflateBytes(bytes, MAX_INFLATED_BYTES)),
    onHandout: (about) => router.goTo('receive', about),
  });
  const { chain } = film;
  return (
    <>
      {!chain.outcome && (
        <Scanner t={qrText.scanner} onCode={(code) => film.addCode(code) || chain.addCode(code)} />
      )}
      {chain.received.count === 0 && <p class="note">{qrText.phoneTransfer.waiting}</p>}
      <FilmNews film={film} t={qrText} router={router} />
    </>
  );
}
