import { isPlainKey, readKeySign } from './shortcut.ts';

type KeyInField = KeyboardEvent & { currentTarget: HTMLInputElement };

/** The digit of AZERTY's row that is pressed without Shift. */
function readUnshiftedDigit(event: KeyInField): string | undefined {
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

const digitsBySign: Record<string, string> = {};

/** Of a field for a figure, where a sign may be meant as well. */
export const figureInput = {
  ...digitsInput,
  inputMode: 'decimal',
  onKeyDown(event: KeyInField) {
    digitsBySign[event.key] = readUnshiftedDigit(event) ?? event.key;
  },
} as const;

/** `é(;à` as 25.0, if it was typed in such a field. A minus may be the 6 of AZERTY. */
export function readUnshiftedDigits(typed: string, hasMinus: boolean): string {
  const text = typed.replace(';', '.');
  const signs = hasMinus || text === '-' ? /(?<=.)./g : /./g;
  return /\d/.test(text) ? text : text.replace(signs, (sign) => digitsBySign[sign] ?? sign);
}
