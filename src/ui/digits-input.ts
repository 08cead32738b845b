import { isPlainKey, readKeySign } from './shortcut.ts';

/** Of a field for a whole number. AZERTY needs no Shift there. */
export const digitsInput = {
  // one of type number makes 25 of "2,5"
  type: 'text',
  inputMode: 'numeric',
  autocomplete: 'off',
  onKeyDown(event: KeyboardEvent & { currentTarget: HTMLInputElement }) {
    const { currentTarget: input, key, shiftKey } = event;
    const sign = readKeySign(event);
    if (shiftKey || !isPlainKey(event) || sign === key || !/\d/.test(sign)) return;
    event.preventDefault();
    const { selectionStart, selectionEnd } = input;
    input.setRangeText(sign, Number(selectionStart), Number(selectionEnd), 'end');
    input.dispatchEvent(new Event('input', { bubbles: true }));
  },
} as const;
