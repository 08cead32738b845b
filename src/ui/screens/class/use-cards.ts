import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { openReader, wanted } from '../../../cards/reader.ts';
import type { Sighting } from '../../../cards/vote.ts';
import { closeCamera, NoCamera, openCamera, type Refusal, watch } from '../../../qr/camera.ts';
import type { Reader } from '../../../qr/reader.ts';

export type CameraState = 'shut' | 'opening' | 'open' | Refusal | 'failed';

/**
 * The camera that reads cards. It is asked for by a tap and never before, and goes off when reading
 * ends, or when the page is left or hidden.
 */
export function useCards(onFrame: (seen: readonly Sighting[]) => void) {
  const state = useSignal<CameraState>('shut');
  const video = useRef<HTMLVideoElement>(null);
  const stop = useRef<(() => void) | undefined>(undefined);
  const reader = useRef<Reader<readonly Sighting[]> | undefined>(undefined);
  const tell = useRef(onFrame);
  tell.current = onFrame;

  const close = (then: CameraState = 'shut') => {
    stop.current?.();
    stop.current = undefined;
    state.value = then;
  };
  useEffect(() => {
    const hide = () => {
      if (document.visibilityState === 'hidden' && stop.current) close();
    };
    document.addEventListener('visibilitychange', hide);
    return () => {
      document.removeEventListener('visibilitychange', hide);
      close();
      reader.current?.close();
    };
  }, []);

  const open = async () => {
    let isLeft = false;
    stop.current = () => {
      isLeft = true;
    };
    state.value = 'opening';
    try {
      reader.current ??= openReader();
      const stream = await openCamera(wanted);
      if (isLeft || !video.current) return closeCamera(stream);
      const screen = video.current;
      screen.srcObject = stream;
      const end = watch(
        screen,
        reader.current,
        (seen) => tell.current(seen),
        () => {
          // one that failed is asked for again
          reader.current?.close();
          reader.current = undefined;
          close('failed');
        },
      );
      stop.current = () => {
        end();
        closeCamera(stream);
        screen.srcObject = null;
      };
      // pulled out, or taken by a call
      for (const track of stream.getTracks()) track.onended = () => close('busy');
      await screen.play();
      if (screen.srcObject) state.value = 'open';
    } catch (error) {
      if (!isLeft) close(error instanceof NoCamera ? error.why : 'failed');
    }
  };
  /** Looks at pictures, each as one frame: for who takes them elsewhere, or has no camera here. */
  const look = async (files: readonly File[]) => {
    try {
      reader.current ??= openReader();
      for (const file of files) {
        // no picture, or of a kind that this browser does not know
        const picture = await createImageBitmap(file).catch(() => undefined);
        const found = picture ? await reader.current.read(picture, 'picture') : [];
        picture?.close();
        for (const seen of found) tell.current(seen);
      }
    } catch {
      reader.current?.close();
      reader.current = undefined;
      close('failed');
    }
  };
  return { state: state.value, video, open, look, close: () => close() };
}
