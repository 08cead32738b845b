import { useSignal } from '@preact/signals';
import { openReader } from './decode-in-worker.ts';
import css from './Scanner.module.css';
import type { QrText } from './text/fr.ts';
import { useCamera } from './use-camera.ts';

interface Props {
  words: QrText['scan'];
  onCode(text: string): void;
}

/**
 * Reads codes: by the camera, which is asked for by a tap and never before, or from pictures. Each
 * code is told each time it is seen. The camera goes off when the page is left or hidden.
 */
export function Scanner({ words: text, onCode }: Props) {
  const pictures = useSignal<{ found: number; of: number } | undefined>(undefined);
  const camera = useCamera({ openReader, onFound: onCode });
  const { isOpen } = camera;

  const open = () => {
    pictures.value = undefined;
    camera.open();
  };
  const choose = (files: readonly File[]) => {
    let found = 0;
    let of = 0;
    camera.look(files, (codes) => {
      found += codes.length > 0 ? 1 : 0;
      of++;
      pictures.value = { found, of };
    });
  };

  const why = text.refusals[camera.state as keyof typeof text.refusals];
  return (
    <div class={css.scanner}>
      <video
        ref={camera.video}
        class={css.video}
        hidden={!isOpen}
        muted
        playsInline
        aria-label={text.video}
      />
      {isOpen ? (
        <button type="button" class="quiet" onClick={camera.close}>
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
