import { useSignal } from '@preact/signals';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { QrChain } from '../../qr/AnimatedQr.tsx';
import { pack, unpack } from '../../qr/deflate.ts';
import {
  FRAME_CHARS,
  FRAME_ERROR_CORRECTION,
  MAX_INFLATED_BYTES,
  PREFER_FILE_ABOVE_FRAMES,
} from '../../qr/limits.ts';
import { type AddFrameOutcome, collect, noFrames, split } from '../../qr/multipart.ts';
import { Scanner } from '../../qr/Scanner.tsx';
import type { QrText } from '../../qr/text/fr.ts';
import css from './PhoneTransfer.module.css';

interface Props {
  words: QrText;
  /** What is to be shown, as it is now. */
  make(): Promise<Uint8Array>;
  /** What came, byte for byte as the other side made it; nobody has looked at it yet. */
  onReceived(bytes: Uint8Array): void;
}

/** Something carried from one phone to another by codes alone: the two ends of it. */
export function Carry({ words, make, onReceived }: Props) {
  const text = words.carry;
  const end = useSignal<'none' | 'show' | 'receive'>('none');
  const box = useRef<HTMLDivElement>(null);
  const touched = useRef(false);
  // what was pressed is gone: the keyboard goes on with what stands there now
  useLayoutEffect(() => {
    if (touched.current) box.current?.querySelector('button')?.focus();
    touched.current = true;
  }, [end.value]);
  return (
    <div ref={box} class={css.carry}>
      {end.value === 'none' ? (
        <>
          <p class="note">{text.lead}</p>
          {(['show', 'receive'] as const).map((which) => (
            <button
              key={which}
              type="button"
              class="quiet"
              onClick={() => {
                end.value = which;
              }}
            >
              {text[which]}
            </button>
          ))}
        </>
      ) : (
        <>
          <button
            type="button"
            class="link"
            onClick={() => {
              end.value = 'none';
            }}
          >
            {text.close}
          </button>
          {end.value === 'show' ? (
            <Show words={words} make={make} />
          ) : (
            <Receive words={words} onReceived={onReceived} />
          )}
        </>
      )}
    </div>
  );
}

function Show({ words, make }: Pick<Props, 'words' | 'make'>) {
  const text = words.carry;
  const frames = useSignal<readonly string[] | 'failed' | undefined>(undefined);
  useEffect(() => {
    make()
      .then(pack)
      .then(
        (bytes) => {
          frames.value = split(bytes, FRAME_CHARS);
        },
        () => {
          frames.value = 'failed';
        },
      );
  }, []);
  const made = frames.value;
  if (made === undefined) return <p role="status">{text.preparing}</p>;
  if (made === 'failed') return <p role="alert">{text.failed}</p>;
  if (made.length === 0) return <p role="alert">{text.tooMany}</p>;
  return (
    <>
      <p>{text.film}</p>
      {made.length > PREFER_FILE_ABOVE_FRAMES && (
        <p>{text.many(made.length, Math.ceil(made.length / 4))}</p>
      )}
      <QrChain words={text} texts={made} level={FRAME_ERROR_CORRECTION} />
    </>
  );
}

/** Fewer are named, for then the other side can show them by hand. */
const MAX_LISTED_MISSING = 8;

function Receive({ words, onReceived }: Pick<Props, 'words' | 'onReceived'>) {
  const text = words.carry;
  const come = useSignal<AddFrameOutcome>({ chain: noFrames, kind: 'part' });
  const ending = useSignal<'received' | 'broken' | undefined>(undefined);
  const take = (code: string) => {
    if (ending.value) return;
    const next = collect(come.value.chain, code);
    // what a code was that came again is no news, and leaves what is said of others
    if (next.kind === 'known' && come.value.kind === 'part') return;
    come.value = next;
    if (next.kind !== 'whole') return;
    ending.value = 'received';
    unpack(next.bytes, MAX_INFLATED_BYTES).then(onReceived, () => {
      ending.value = 'broken';
    });
  };
  const { chain, kind } = come.value;
  const missing = Array.from({ length: chain.count }, (_, index) => index).filter(
    (index) => !chain.parts.has(index),
  );
  const news =
    ending.value ??
    (kind === 'stranger' || kind === 'other' || kind === 'damaged' ? kind : undefined);
  return (
    <>
      {!ending.value && <Scanner words={words.scan} onCode={take} />}
      {chain.count > 0 && (
        <progress max={chain.count} value={chain.parts.size} aria-label={text.receive} />
      )}
      <p class="note">
        {chain.count > 0 ? text.got(chain.parts.size, chain.count) : text.waiting}
        {chain.count > 0 && missing.length > 0 && missing.length <= MAX_LISTED_MISSING && (
          <> {text.missing(missing.map((index) => index + 1).join(', '))}</>
        )}
      </p>
      <p role="status">{news && text[news]}</p>
      {kind === 'other' && (
        <button
          type="button"
          class="quiet"
          onClick={() => {
            come.value = { chain: noFrames, kind: 'part' };
          }}
        >
          {text.again}
        </button>
      )}
    </>
  );
}
