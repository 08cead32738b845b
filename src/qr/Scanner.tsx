import { useSignal } from '@preact/signals';
import type { ComponentChild, RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { FileButton } from '../ui/FileButton.tsx';
import { abbreviate } from '../untrusted/abbreviate.ts';
import { openQrReader } from './decode-in-worker.ts';
import css from './Scanner.module.css';
import type { QrText } from './text/fr.ts';
import { useCamera } from './use-camera.ts';

interface Props {
  t: QrText['scanner'];
  onCode(text: string, isPhoto: boolean): void;
  /** Over the picture of the camera, for eyes alone: it is told elsewhere too. */
  overlay?: ComponentChild;
}

interface PictureCounts {
  codes: ReadonlySet<string>;
  of: number;
  /** Names of files without a code. */
  unread: readonly string[];
}

const noPictures: PictureCounts = { codes: new Set(), of: 0, unread: [] };

const describePictures = ({ codes, of, unread }: PictureCounts, t: Props['t']) =>
  unread.length > 0
    ? `${t.picturesRead(codes.size, of)} ${t.unreadPictures(unread.join(', '))}`
    : t.picturesRead(codes.size, of);

/** Old news once the page is used elsewhere than in the box. */
function usePictureCounts(box: RefObject<HTMLElement | null>) {
  const counts = useSignal<PictureCounts | undefined>(undefined);
  const forget = () => {
    counts.value = undefined;
  };
  useEffect(() => {
    const forgetOutside = ({ target }: Event) => {
      if (!box.current?.contains(target as Node)) forget();
    };
    document.addEventListener('focusin', forgetOutside);
    return () => document.removeEventListener('focusin', forgetOutside);
  }, []);
  return {
    counts: counts.value,
    forget,
    startCounting() {
      let own = noPictures;
      return (found: readonly string[], { name }: Pick<File, 'name'>) => {
        own = {
          codes: new Set([...own.codes, ...found]),
          of: own.of + 1,
          unread: found.length > 0 ? own.unread : [...own.unread, abbreviate(name)],
        };
        counts.value = own;
      };
    },
  };
}

/** Calls back for each sighting, so a code that stays in view comes many times. */
export function Scanner({ t, onCode, overlay }: Props) {
  const photosLeft = useRef(0);
  const camera = useCamera({
    openReader: openQrReader,
    onFound: (text) => onCode(text, photosLeft.current > 0),
  });
  const { isOpen } = camera;
  const box = useRef<HTMLDivElement>(null);
  const view = useRef<HTMLDivElement>(null);
  const pictureCounts = usePictureCounts(box);
  useEffect(() => {
    if (isOpen) view.current?.scrollIntoView({ block: 'nearest' });
  }, [camera.state]);
  const openCamera = () => {
    pictureCounts.forget();
    camera.open();
  };
  const readPictures = (files: readonly File[]) => {
    const count = pictureCounts.startCounting();
    photosLeft.current = files.length;
    void camera.readPictures(files, (found, file) => {
      photosLeft.current--;
      count(found, file);
    });
  };
  const refusal = t.refusals[camera.state as keyof typeof t.refusals];
  return (
    <div ref={box} class={css.scanner}>
      <div ref={view} class={css.view} hidden={!isOpen}>
        <video ref={camera.video} class={css.video} muted playsInline aria-label={t.videoLabel} />
        {isOpen && overlay && (
          <div class={css.overlay} aria-hidden="true">
            {overlay}
          </div>
        )}
      </div>
      {isOpen ? (
        <button type="button" class="quiet" onClick={camera.close}>
          {t.stopCamera}
        </button>
      ) : (
        <button type="button" class="action" onClick={openCamera}>
          {t.openCamera}
        </button>
      )}
      <p class="note">{isOpen ? t.aimHint : t.privacyNote}</p>
      <FileButton multiple label={t.choosePictures} accept="image/*" onPick={readPictures} />
      <p role="status" class="note">
        {refusal ?? (pictureCounts.counts && describePictures(pictureCounts.counts, t))}
      </p>
    </div>
  );
}
