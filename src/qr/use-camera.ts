import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { CameraError, type CameraProblem, closeCamera, openCamera, watch } from './camera.ts';
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
  const stop = useRef<(() => void) | undefined>(undefined);
  const reader = useRef<Promise<ImageReader<T>> | undefined>(undefined);
  const tell = useRef(onFound);
  tell.current = onFound;

  const read = () => {
    reader.current ??= Promise.resolve(openReader());
    return reader.current;
  };
  const drop = () => {
    reader.current?.then((one) => one.close()).catch(() => {});
    reader.current = undefined;
  };
  const close = (then: CameraState = 'shut') => {
    stop.current?.();
    stop.current = undefined;
    state.value = then;
  };
  // a reader that failed is asked for again
  const fail = () => {
    drop();
    close('failed');
  };
  useEffect(() => {
    const hide = () => {
      if (document.visibilityState === 'hidden' && stop.current) close();
    };
    document.addEventListener('visibilitychange', hide);
    return () => {
      document.removeEventListener('visibilitychange', hide);
      close();
      drop();
    };
  }, []);

  const open = async () => {
    let isLeft = false;
    stop.current = () => {
      isLeft = true;
    };
    state.value = 'opening';
    try {
      const reading = await read();
      const stream = await openCamera();
      if (isLeft || !video.current) return closeCamera(stream);
      const screen = video.current;
      screen.srcObject = stream;
      const end = watch(screen, reading, (found) => tell.current(found), fail);
      stop.current = () => {
        isLeft = true;
        end();
        closeCamera(stream);
        screen.srcObject = null;
      };
      // pulled out, or taken by a call
      for (const track of stream.getTracks()) track.onended = () => close('busy');
      await screen.play();
      if (screen.srcObject) state.value = 'open';
    } catch (error) {
      if (isLeft) return;
      if (error instanceof CameraError) close(error.why);
      else fail();
    }
  };

  /** Reads pictures one after the other, and says after each what was on it. */
  const look = async (files: readonly File[], onRead?: (found: readonly T[]) => void) => {
    try {
      for (const file of files) {
        const reading = await read();
        // no picture, or of a kind that this browser does not know
        const picture = await createImageBitmap(file).catch(() => undefined);
        const found = picture ? await reading.read(picture, 'picture') : [];
        picture?.close();
        for (const one of found) tell.current(one);
        onRead?.(found);
      }
    } catch {
      fail();
    }
  };

  return {
    state: state.value,
    isOpen: state.value === 'open' || state.value === 'opening',
    ...{ video, open, look },
    close: () => close(),
  };
}
