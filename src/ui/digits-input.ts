import { isPlainKey, readKeySign } from './shortcut.ts';

export type KeyInField = KeyboardEvent & { currentTarget: HTMLInputElement };

/** The digit of AZERTY's row that is pressed without Shift. */
export function readUnshiftedDigit(event: KeyInField): string | undefined {
  const sign = readKeySign(event);
  const isOther = !event.shiftKey && isPlainKey(event) && sign !== event.key;
  return isOther && /\d/.test(sign) ? sign : undefined;
}

/** Of a field for a whole number. AZERTY needs no Shift there. */
export const digitsInput = {
  // one of type number makes 25 of "2,5"
  type: 'text',
  inputMode: 'numeric',
  autocomplete: 'off',
  onKeyDown(event: KeyInField) {
    const input = event.currentTarget;
    const sign = readUnshiftedDigit(event);
    if (!sign) return;
    event.preventDefault();
    const { selectionStart, selectionEnd } = input;
    input.setRangeText(sign, Number(selectionStart), Number(selectionEnd), 'end');
    input.dispatchEvent(new Event('input', { bubbles: true }));
  },
} as const;
