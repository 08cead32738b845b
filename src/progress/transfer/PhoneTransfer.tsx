import { type Signal, useSignal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { AnimatedQr } from '../../qr/AnimatedQr.tsx';
import { deflateBytes, inflateBytes } from '../../qr/deflate.ts';
import {
  FRAME_CHARS,
  FRAME_ERROR_CORRECTION,
  MAX_INFLATED_BYTES,
  PREFER_FILE_ABOVE_FRAMES,
} from '../../qr/limits.ts';
import { type AddFrameOutcome, addFrame, noFrames, toFrames } from '../../qr/multipart.ts';
import { Scanner } from '../../qr/Scanner.tsx';
import type { QrText } from '../../qr/text/fr.ts';
import { markSaved } from '../../shared/unsaved-work.ts';
import { useDraft } from '../../ui/use-draft.ts';
import { useFocusOnChange } from '../../ui/use-focus-on-change.ts';
import css from './PhoneTransfer.module.css';

interface Props {
  qrText: QrText;
  createPayload(): Promise<Uint8Array>;
  /** Unverified bytes, as the other phone sent them. */
  onReceived(bytes: Uint8Array): void;
}

export function PhoneTransfer({ qrText, createPayload, onReceived }: Props) {
  const t = qrText.phoneTransfer;
  const mode = useSignal<'none' | 'show' | 'receive'>('none');
  const codes = useDraft<readonly string[]>('received-codes', []);
  const box = useRef<HTMLDivElement>(null);
  const openedAt = useRef(0);
  useFocusOnChange(
    mode.value,
    () => box.current?.querySelectorAll('button')[mode.value === 'none' ? openedAt.current : 0],
  );
  const isUnderWay = codes.value.length > 0;
  useEffect(() => {
    markSaved(codes, !isUnderWay);
    return () => markSaved(codes, true);
  }, [isUnderWay]);
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
            <ReceiveCodes qrText={qrText} codes={codes} onReceived={onReceived} />
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

const MAX_LISTED_MISSING = 8;

const joinCodes = (codes: readonly string[]): AddFrameOutcome => ({
  received: codes.reduce((received, code) => addFrame(received, code).received, noFrames),
  kind: 'part',
});

interface ReceiveProps extends Pick<Props, 'qrText' | 'onReceived'> {
  /** Of a transfer under way: whoever closes this or reloads need not film them again. */
  codes: Signal<readonly string[]>;
}

function ReceiveCodes({ qrText, codes, onReceived }: ReceiveProps) {
  const t = qrText.phoneTransfer;
  const collection = useSignal(useMemo(() => joinCodes(codes.peek()), []));
  const outcome = useSignal<'received' | 'broken' | undefined>(undefined);
  const receiveCode = (code: string) => {
    if (outcome.value) return;
    const next = addFrame(collection.value.received, code);
    // a repeated code is no news, and must not hide a message
    if (next.kind === 'known' && collection.value.kind === 'part') return;
    collection.value = next;
    if (next.kind === 'part') codes.value = [...codes.value, code];
    if (next.received.count === 0) codes.value = [];
    if (next.kind !== 'whole') return;
    codes.value = [];
    outcome.value = 'received';
    inflateBytes(next.bytes, MAX_INFLATED_BYTES).then(onReceived, () => {
      outcome.value = 'broken';
    });
  };
  const { received, kind } = collection.value;
  const missing = Array.from({ length: received.count }, (_, index) => index).filter(
    (index) => !received.parts.has(index),
  );
  const statusKey =
    outcome.value ??
    (kind === 'stranger' || kind === 'other' || kind === 'damaged' ? kind : undefined);
  return (
    <>
      {!outcome.value && <Scanner t={qrText.scanner} onCode={receiveCode} />}
      {received.count > 0 && (
        <progress max={received.count} value={received.parts.size} aria-label={t.receive} />
      )}
      <p class="note">
        {received.count > 0 ? t.receivedCount(received.parts.size, received.count) : t.waiting}
        {received.count > 0 && missing.length > 0 && missing.length <= MAX_LISTED_MISSING && (
          <> {t.missingCodes(missing.map((index) => index + 1).join(', '))}</>
        )}
      </p>
      <p role="status">{statusKey && t[statusKey]}</p>
      {kind === 'other' && (
        <button
          type="button"
          class="quiet"
          onClick={() => {
            codes.value = [];
            collection.value = joinCodes([]);
          }}
        >
          {t.startOver}
        </button>
      )}
    </>
  );
}
