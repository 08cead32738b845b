import { isPlainKey, readKeySign } from './shortcut.ts';

export type KeyInField = KeyboardEvent & {
  currentTarget: HTMLInputElement | HTMLTextAreaElement;
};

/** The digit of AZERTY's row that is pressed without Shift. */
export function readUnshiftedDigit(event: KeyInField): string | undefined {
  const sign = readKeySign(event);
  const isOther = !event.shiftKey && isPlainKey(event) && sign !== event.key;
  return isOther && /\d/.test(sign) ? sign : undefined;
}

function typeDigit(event: KeyInField) {
  const digit = readUnshiftedDigit(event);
  if (!digit) return;
  event.preventDefault();
  const field = event.currentTarget;
  field.setRangeText(digit, Number(field.selectionStart), Number(field.selectionEnd), 'end');
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Of a field for a whole number. AZERTY needs no Shift there. */
export const digitsInput = {
  // one of type number makes 25 of "2,5"
  type: 'text',
  inputMode: 'numeric',
  autocomplete: 'off',
  onKeyDown: typeDigit,
} as const;

export function typeCodeDigit(event: KeyInField): void {
  const { value, selectionStart } = event.currentTarget;
  const [word = ''] = /[^\n\S]?\S*$/.exec(value.slice(0, Number(selectionStart))) ?? [];
  const isHyphen = event.key === '-' && /^\s$|(^|[-\s])[^-\s]{4}$/.test(word);
  if (!isHyphen && !word.includes('/')) typeDigit(event);
}
