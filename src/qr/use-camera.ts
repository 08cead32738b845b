import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import {
  CameraError,
  type CameraProblem,
  closeCamera,
  openCamera,
  readVideo,
  showCamera,
} from './camera.ts';
import type { ImageReader } from './decode-in-worker.ts';

type CameraState = 'shut' | 'opening' | 'open' | CameraProblem | 'failed';

type OnRead<T> = (found: readonly T[], file: File) => void;

interface CameraOptions<T> {
  openReader(): ImageReader<T> | Promise<ImageReader<T>>;
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
  const reader = useReader(openReader);
  const onFoundRef = useRef(onFound);
  onFoundRef.current = onFound;
  const report = (found: T) => onFoundRef.current(found);
  const close = (nextState: CameraState = 'shut') => {
    stopWatching.current?.();
    stopWatching.current = undefined;
    state.value = nextState;
  };
  const fail = () => {
    reader.close();
    close('failed');
  };
  useVisibilityEnd(
    () => stopWatching.current && close(),
    () => {
      close();
      reader.close();
    },
  );

  const open = async () => {
    const watching = new AbortController();
    const { signal } = watching;
    stopWatching.current = () => watching.abort();
    state.value = 'opening';
    try {
      const imageReader = await reader.open();
      const stream = await openCamera();
      if (signal.aborted || !video.current) return closeCamera(stream);
      showCamera(video.current, stream, signal, () => close('busy'));
      readVideo(video.current, imageReader, signal, report).catch(fail);
      await video.current.play();
      if (!signal.aborted) state.value = 'open';
    } catch (error) {
      if (signal.aborted) return;
      if (error instanceof CameraError) close(error.problem);
      else fail();
    }
  };

  const readPictures = (files: readonly File[], onRead?: OnRead<T>) =>
    readFiles(files, reader.open, (found, file) => {
      for (const one of found) report(one);
      onRead?.(found, file);
    }).catch(fail);

  return {
    state: state.value,
    isOpen: state.value === 'open' || state.value === 'opening',
    video,
    open,
    readPictures,
    close: () => close(),
  };
}

function useVisibilityEnd(onHidden: () => void, onUnmount: () => void) {
  useEffect(() => {
    const closeWhenHidden = () => {
      if (document.visibilityState === 'hidden') onHidden();
    };
    document.addEventListener('visibilitychange', closeWhenHidden);
    return () => {
      document.removeEventListener('visibilitychange', closeWhenHidden);
      onUnmount();
    };
  }, []);
}

function useReader<T>(openReader: CameraOptions<T>['openReader']) {
  const opened = useRef<Promise<ImageReader<T>> | undefined>(undefined);
  return {
    open() {
      opened.current ??= Promise.resolve(openReader());
      return opened.current;
    },
    close() {
      opened.current?.then((reader) => reader.close()).catch(() => {});
      opened.current = undefined;
    },
  };
}

async function readFiles<T>(
  files: readonly File[],
  openReader: () => Promise<ImageReader<T>>,
  onRead: OnRead<T>,
) {
  for (const file of files) {
    const reader = await openReader();
    // no picture, or an unknown format
    const bitmap = await createImageBitmap(file).catch(() => undefined);
    const found = bitmap ? await reader.read(bitmap, 'picture') : [];
    bitmap?.close();
    onRead(found, file);
  }
}
