import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { CameraError, type CameraProblem, closeCamera, openCamera, readVideo } from './camera.ts';
import type { ImageReader } from './decode-in-worker.ts';

type CameraState = 'shut' | 'opening' | 'open' | CameraProblem | 'failed';

interface CameraOptions<T> {
  /** Called again after a failure. */
  openReader(): ImageReader<T> | Promise<ImageReader<T>>;
  /** Once for each sighting. */
  onFound(found: T): void;
}

/**
 * Reads the camera or chosen pictures. The camera starts only on a tap, and stops when the page is left
 * or hidden.
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
      // unplugged, or taken by a call
      for (const track of stream.getTracks()) track.onended = () => closeVideo('busy');
      await element.play();
      if (element.srcObject) state.value = 'open';
    } catch (error) {
      if (isCancelled) return;
      if (error instanceof CameraError) closeVideo(error.problem);
      else fail();
    }
  };

  const readFiles = async (files: readonly File[], onRead?: (found: readonly T[]) => void) => {
    try {
      for (const file of files) {
        const reading = await getReader();
        // no picture, or an unknown format
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
