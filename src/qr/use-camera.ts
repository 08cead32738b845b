import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { CameraError, type CameraProblem, closeCamera, openCamera, readVideo } from './camera.ts';
import type { ImageReader } from './decode-in-worker.ts';

type CameraState = 'shut' | 'opening' | 'open' | CameraProblem | 'failed';

interface CameraOptions<T> {
  /** Fetches what reads; asked again where it failed. */
  openReader(): ImageReader<T> | Promise<ImageReader<T>>;
  /** What was seen, each time that it is. */
  onFound(found: T): void;
}

/**
 * A camera whose pictures are read, or pictures that were taken elsewhere. The camera is asked for by
 * a tap and never before, and goes off when the page is left or hidden.
 */
export function useCamera<T>({ openReader, onFound }: CameraOptions<T>) {
  const state = useSignal<CameraState>('shut');
  const video = useRef<HTMLVideoElement>(null);
  const stopWatching = useRef<(() => void) | undefined>(undefined);
  const reader = useRef<Promise<ImageReader<T>> | undefined>(undefined);
  const onFoundRef = useRef(onFound);
  onFoundRef.current = onFound;

  const getReader = () => {
    reader.current ??= Promise.resolve(openReader());
    return reader.current;
  };
  const closeReader = () => {
    reader.current?.then((one) => one.close()).catch(() => {});
    reader.current = undefined;
  };
  const closeVideo = (nextState: CameraState = 'shut') => {
    stopWatching.current?.();
    stopWatching.current = undefined;
    state.value = nextState;
  };
  // a reader that failed is asked for again
  const fail = () => {
    closeReader();
    closeVideo('failed');
  };
  useEffect(() => {
    const closeWhenHidden = () => {
      if (document.visibilityState === 'hidden' && stopWatching.current) closeVideo();
    };
    document.addEventListener('visibilitychange', closeWhenHidden);
    return () => {
      document.removeEventListener('visibilitychange', closeWhenHidden);
      closeVideo();
      closeReader();
    };
  }, []);

  const openVideo = async () => {
    let isCancelled = false;
    stopWatching.current = () => {
      isCancelled = true;
    };
    state.value = 'opening';
    try {
      const reading = await getReader();
      const stream = await openCamera();
      if (isCancelled || !video.current) return closeCamera(stream);
      const element = video.current;
      element.srcObject = stream;
      const stopReading = readVideo(element, reading, (found) => onFoundRef.current(found), fail);
      stopWatching.current = () => {
        isCancelled = true;
        stopReading();
        closeCamera(stream);
        element.srcObject = null;
      };
      // pulled out, or taken by a call
      for (const track of stream.getTracks()) track.onended = () => closeVideo('busy');
      await element.play();
      if (element.srcObject) state.value = 'open';
    } catch (error) {
      if (isCancelled) return;
      if (error instanceof CameraError) closeVideo(error.problem);
      else fail();
    }
  };

  /** Reads pictures one after the other, and says after each what was on it. */
  const readFiles = async (files: readonly File[], onRead?: (found: readonly T[]) => void) => {
    try {
      for (const file of files) {
        const reading = await getReader();
        // no picture, or of a kind that this browser does not know
        const bitmap = await createImageBitmap(file).catch(() => undefined);
        const found = bitmap ? await reading.read(bitmap, 'picture') : [];
        bitmap?.close();
        for (const one of found) onFoundRef.current(one);
        onRead?.(found);
      }
    } catch {
      fail();
    }
  };

  return {
    state: state.value,
    isOpen: state.value === 'open' || state.value === 'opening',
    ...{ video, open: openVideo, look: readFiles },
    close: () => closeVideo(),
  };
}
