import { type Signal, useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { decodeHandout, spellHandout } from './handout.ts';
import {
  type AddFrameOutcome,
  addFrame,
  noFrames,
  type PayloadKind,
  payloadOfFrame,
  type ReceivedFrames,
} from './multipart.ts';
import { type FilmedCode, type FilmRoutes, hashOfCode, recognizeCode } from './recognize-code.ts';
import type { QrText } from './text/fr.ts';

const MAX_LISTED_MISSING = 8;

const joinCodes = (codes: readonly string[]): AddFrameOutcome => ({
  received: codes.reduce((received, code) => addFrame(received, code).received, noFrames),
  kind: 'part',
});

interface ChainOptions {
  /** Of a transfer under way: whoever closes this or reloads need not film them again. */
  codes: Signal<readonly string[]>;
  /** With unverified bytes. Rejects if they are damaged. */
  onWhole(payload: PayloadKind, bytes: Uint8Array): Promise<void>;
}

function useChain({ codes, onWhole }: ChainOptions) {
  const collection = useSignal(useMemo(() => joinCodes(codes.peek()), []));
  const outcome = useSignal<'received' | 'broken' | undefined>(undefined);
  return {
    ...collection.value,
    outcome: outcome.value,
    addCode(code: string) {
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
      onWhole(next.payload, next.bytes).catch(() => {
        outcome.value = 'broken';
      });
    },
    startOver() {
      codes.value = [];
      collection.value = joinCodes([]);
      outcome.value = undefined;
    },
  };
}

interface FilmOptions extends Pick<ChainOptions, 'codes'> {
  /** The purpose of this screen. */
  own: 'assignment' | 'progress' | 'result';
  router: FilmRoutes;
  /** With unverified bytes, still deflated. */
  onProgress?(bytes: Uint8Array): Promise<void>;
  /** With what stands after `#/recu/` in an address. Without it, a link leads there. */
  onHandout?(about: string): void;
}

/** A screen that films: codes of any kind are taken, or said to belong elsewhere. */
export function useFilm({ own, codes, router, onProgress, onHandout }: FilmOptions) {
  const misplaced = useSignal<FilmedCode | undefined>(undefined);
  const chain = useChain({
    codes,
    async onWhole(payload, bytes) {
      if (payload === 'progress') return onProgress?.(bytes);
      const handout = decodeHandout(bytes);
      if (!handout) throw new RangeError('a handout that breaks off');
      const about = spellHandout(handout);
      if (onHandout) onHandout(about);
      else misplaced.value = { kind: 'handout', about };
    },
  });
  return {
    chain,
    misplaced: misplaced.value,
    /** False if it is for the screen to read. */
    addCode(code: string): boolean {
      const payload = payloadOfFrame(code);
      if (payload === 'dossier' || payload === own) {
        if (!chain.outcome) misplaced.value = undefined;
        chain.addCode(code);
        return true;
      }
      const found = recognizeCode(code, router);
      misplaced.value = found?.kind === own ? undefined : found;
      return misplaced.value !== undefined;
    },
  };
}

const describeCount = ({ count, parts }: ReceivedFrames, t: QrText['phoneTransfer']) => {
  const missing = Array.from({ length: count }, (_, index) => index + 1).filter(
    (number) => !parts.has(number - 1),
  );
  const isShort = missing.length > 0 && missing.length <= MAX_LISTED_MISSING;
  return [
    t.receivedCount(parts.size, count),
    ...(isShort ? [t.missingCodes(missing.join(', '))] : []),
  ].join(' ');
};

interface FilmNewsProps {
  film: ReturnType<typeof useFilm>;
  t: QrText;
  router: FilmRoutes;
}

/** Progress of a chain, and the screen of a code that is not for this one. */
export function FilmNews({ film: { chain, misplaced }, t, router }: FilmNewsProps) {
  const { received, kind, outcome, startOver } = chain;
  const { phoneTransfer } = t;
  const isFault = kind === 'stranger' || kind === 'other' || kind === 'damaged';
  const statusKey = outcome ?? (isFault ? kind : undefined);
  return (
    <>
      {received.count > 0 && (
        <>
          <progress
            max={received.count}
            value={received.parts.size}
            aria-label={phoneTransfer.receive}
          />
          <p class="note">
            {received.payload === 'dossier' && `${phoneTransfer.dossier} `}
            {describeCount(received, phoneTransfer)}
          </p>
        </>
      )}
      <p role="status">
        {misplaced ? (
          <>
            {t.misplaced[misplaced.kind].says}{' '}
            <a href={hashOfCode(misplaced, router)}>{t.misplaced[misplaced.kind].lead}</a>
          </>
        ) : (
          statusKey && phoneTransfer[statusKey]
        )}
      </p>
      {(kind === 'other' || outcome === 'broken') && (
        <button type="button" class="quiet" onClick={startOver}>
          {outcome === 'broken' ? phoneTransfer.startAgain : phoneTransfer.startOver}
        </button>
      )}
    </>
  );
}
