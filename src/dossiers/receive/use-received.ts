import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { AppContext } from '../../app/app-context.ts';
import { handOverFile, takeSharedFile } from '../../pwa/shared-file.ts';
import { sniffFile } from '../../shared/sniff-file.ts';
import { markSaved } from '../../shared/unsaved-work.ts';
import { fetchHostedDossier } from '../hosted-dossier.ts';
import { type DossierOutcome, openDossierFile, openPackedDossier } from '../open-dossier.ts';
import { findHandout, MAX_RECEIVED_LENGTH } from './find-handout.ts';

/** More than any dossier has: what is longer is refused by its length. */
const MAX_READ_BYTES = 2 ** 23;

export type Received =
  | { state: 'reading' | 'nothing' | 'unread' | 'unreached' | 'classResults' }
  | { state: 'opened'; outcome: DossierOutcome };

/** `@name` is a file in the host's own folder: it asks as any other does. */
async function openHosted(name: string): Promise<Received> {
  const bytes = await fetchHostedDossier(name).catch(() => null);
  if (bytes === null) return { state: 'unreached' };
  return bytes ? { state: 'opened', outcome: await openDossierFile(bytes) } : { state: 'nothing' };
}

async function openLink(about: string): Promise<Received> {
  if (about.startsWith('@')) return openHosted(about.slice(1));
  const tooLarge: DossierOutcome = { ok: false, problem: { reason: 'too-large', place: 'file' } };
  if (about.length > MAX_RECEIVED_LENGTH) return { state: 'opened', outcome: tooLarge };
  const found = findHandout(about);
  const outcome = await openPackedDossier(found?.packed ?? new Uint8Array());
  const { assignment } = found ?? {};
  return { state: 'opened', outcome: { ...outcome, ...(assignment && { assignment }) } };
}

/** What the address brings, or else a file that another screen or the system has handed over. */
export function useReceived({ router }: Pick<AppContext, 'router'>, about: string | undefined) {
  const received = useSignal<Received>({ state: 'reading' });
  const latestRead = useRef(0);
  const readFrom = async (source: () => Promise<Received | undefined>) => {
    const read = ++latestRead.current;
    received.value = { state: 'reading' };
    const next = await source().catch((): Received => ({ state: 'unread' }));
    // or another file was chosen meanwhile
    if (next && read === latestRead.current) received.value = next;
  };
  const openFile = async (file: Blob): Promise<Received | undefined> => {
    const kind = await sniffFile(file);
    if (kind === 'class') return { state: 'classResults' };
    if (kind === 'progress') {
      handOverFile(file);
      router.goTo('settings', 'partage');
      return undefined;
    }
    const outcome = await openDossierFile(
      new Uint8Array(await file.slice(0, MAX_READ_BYTES).arrayBuffer()),
    );
    markSaved(latestRead, !outcome.ok);
    return { state: 'opened', outcome };
  };
  useEffect(() => {
    void readFrom(async () => {
      if (about) return openLink(about);
      const file = await takeSharedFile();
      return file ? openFile(file) : { state: 'nothing' };
    });
    return () => markSaved(latestRead, true);
  }, []);
  return {
    received: received.value,
    readFile: (file: Blob) => void readFrom(() => openFile(file)),
  };
}
