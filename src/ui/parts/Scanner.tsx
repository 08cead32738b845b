import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { closeCamera, NoCamera, openCamera, type Refusal, watch } from '../../qr/camera.ts';
import { openReader, type Reader } from '../../qr/reader.ts';
import type { QrText } from '../../text/qr/fr.ts';
import css from './Scanner.module.css';

type State = 'shut' | 'opening' | 'open' | Refusal | 'failed';

interface Props {
  words: QrText['scan'];
  onCode(text: string): void;
}

/**
 * Reads codes: by the camera, which is asked for by a tap and never before, or from pictures. Each
 * code is told each time it is seen. The camera goes off when the page is left or hidden.
 */
export function Scanner({ words: text, onCode }: Props) {
  const state = useSignal<State>('shut');
  const pictures = useSignal<{ found: number; of: number } | undefined>(undefined);
  const video = useRef<HTMLVideoElement>(null);
  const stop = useRef<(() => void) | undefined>(undefined);
  const reader = useRef<Promise<Reader> | undefined>(undefined);
  const tell = useRef(onCode);
  tell.current = onCode;
  const read = () => {
    // one that could not be fetched is asked for again
    reader.current ??= openReader().catch((error) => {
      reader.current = undefined;
      throw error;
    });
    return reader.current;
  };

  const close = (then: State = 'shut') => {
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
      reader.current?.then((one) => one.close()).catch(() => {});
    };
  }, []);
  const isOpen = state.value === 'open' || state.value === 'opening';

  const open = async () => {
    let isLeft = false;
    stop.current = () => {
      isLeft = true;
    };
    state.value = 'opening';
    pictures.value = undefined;
    try {
      const reading = await read();
      const stream = await openCamera();
      if (isLeft || !video.current) return closeCamera(stream);
      const screen = video.current;
      screen.srcObject = stream;
      const end = watch(
        screen,
        reading,
        (code) => tell.current(code),
        () => close('failed'),
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

  const choose = async (files: readonly File[]) => {
    if (files.length === 0) return;
    let found = 0;
    try {
      const reading = await read();
      for (const [index, file] of files.entries()) {
        const codes = await codesOn(file, reading);
        found += codes.length > 0 ? 1 : 0;
        for (const code of codes) tell.current(code);
        pictures.value = { found, of: index + 1 };
      }
    } catch {
      close('failed');
    }
  };

  const why = text.refusals[state.value as keyof typeof text.refusals];
  return (
    <div class={css.scanner}>
      <video
        ref={video}
        class={css.video}
        hidden={!isOpen}
        muted
        playsInline
        aria-label={text.video}
      />
      {isOpen ? (
        <button type="button" class="quiet" onClick={() => close()}>
          {text.stop}
        </button>
      ) : (
        <button type="button" class="action" onClick={open}>
          {text.open}
        </button>
      )}
      <p class="note">{isOpen ? text.aim : text.note}</p>
      <label class="field">
        {text.pictures}
        <input
          type="file"
          accept="image/*"
          multiple
          onChange={({ currentTarget }) => {
            choose([...(currentTarget.files ?? [])]);
            // the same picture may be chosen again
            currentTarget.value = '';
          }}
        />
      </label>
      <p role="status" class="note">
        {why ?? (pictures.value && text.found(pictures.value.found, pictures.value.of))}
      </p>
    </div>
  );
}

async function codesOn(file: File, reader: Reader): Promise<readonly string[]> {
  let picture: ImageBitmap;
  try {
    picture = await createImageBitmap(file);
  } catch {
    // no picture, or of a kind that this browser does not know
    return [];
  }
  try {
    return await reader.read(picture, 'picture');
  } finally {
    picture.close();
  }
}
