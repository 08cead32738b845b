import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { FileButton } from '../ui/FileButton.tsx';
import { openQrReader } from './decode-in-worker.ts';
import css from './Scanner.module.css';
import type { QrText } from './text/fr.ts';
import { useCamera } from './use-camera.ts';

interface Props {
  t: QrText['scanner'];
  onCode(text: string): void;
}

/** Calls back for each sighting, so a code that stays in view comes many times. */
export function Scanner({ t, onCode }: Props) {
  const pictureCounts = useSignal<{ found: number; of: number } | undefined>(undefined);
  const camera = useCamera({ openReader: openQrReader, onFound: onCode });
  const { isOpen } = camera;

  const box = useRef<HTMLDivElement>(null);
  // old news once the page is used elsewhere
  useEffect(() => {
    const forget = ({ target }: Event) => {
      if (!box.current?.contains(target as Node)) pictureCounts.value = undefined;
    };
    document.addEventListener('focusin', forget);
    return () => document.removeEventListener('focusin', forget);
  }, []);

  const openCamera = () => {
    pictureCounts.value = undefined;
    camera.open();
  };
  const readPictures = (files: readonly File[]) => {
    let found = 0;
    let of = 0;
    void camera.readPictures(files, (codes) => {
      found += codes.length > 0 ? 1 : 0;
      of++;
      pictureCounts.value = { found, of };
    });
  };

  const refusal = t.refusals[camera.state as keyof typeof t.refusals];
  return (
    <div ref={box} class={css.scanner}>
      <video
        ref={camera.video}
        class={css.video}
        hidden={!isOpen}
        muted
        playsInline
        aria-label={t.videoLabel}
      />
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
        {refusal ??
          (pictureCounts.value &&
            t.picturesRead(pictureCounts.value.found, pictureCounts.value.of))}
      </p>
    </div>
  );
}
