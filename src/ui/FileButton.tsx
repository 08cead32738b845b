import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';

interface Props {
  label: string;
  accept: string;
  multiple?: boolean;
  buttonRef?: RefObject<HTMLButtonElement | null>;
  onPick(files: File[]): void;
}

/** The browser's own control has words in the browser's language. */
export function FileButton({ label, accept, multiple, buttonRef, onPick }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button
        ref={buttonRef ?? null}
        type="button"
        class="quiet"
        onClick={() => input.current?.click()}
      >
        {label}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={label}
        accept={accept}
        multiple={multiple}
        onChange={({ currentTarget }) => {
          onPick([...(currentTarget.files ?? [])]);
          // so that the same file may be chosen again
          currentTarget.value = '';
        }}
      />
    </>
  );
}
