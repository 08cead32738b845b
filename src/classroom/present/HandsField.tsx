import { useSignal } from '@preact/signals';
import { readWholeNumber } from '../../shared/digits.ts';
import { digitsInput } from '../../ui/digits-input.ts';
import type { TeachingText } from '../assign/text/fr.ts';
import { MAX_HANDS } from '../counted-hands.ts';

interface Props {
  letterIndex: number;
  /** Of a grid. */
  row?: number;
  label: string;
  placeholder: string;
  hands: number;
  onCount(hands: number): void;
  t: TeachingText['present'];
}

export function HandsField({ letterIndex, row = 0, label, placeholder, hands, onCount, t }: Props) {
  const typed = useSignal(hands ? String(hands) : '');
  const read = (text: string) => readWholeNumber(text, MAX_HANDS, 0);
  const isWrong = typed.value.trim() !== '' && read(typed.value) === undefined;
  return (
    <>
      <input
        {...digitsInput}
        size={2}
        data-hands={letterIndex}
        data-row={row}
        placeholder={placeholder}
        aria-label={label}
        aria-invalid={isWrong}
        value={typed}
        onInput={({ currentTarget }) => {
          typed.value = currentTarget.value;
          onCount(read(currentTarget.value) ?? 0);
        }}
      />
      {isWrong && (
        <small role="alert" class="problem">
          {t.handsWrong(MAX_HANDS)}
        </small>
      )}
    </>
  );
}
