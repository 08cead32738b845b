import { digitsInput, type KeyInField, readUnshiftedDigit } from '../../ui/digits-input.ts';
import { type AskedFigure, readTypedNumber } from './figure.ts';

const digitsBySign: Record<string, string> = {};

/** AZERTY needs no Shift, though its signs may be meant: what is typed stays. */
export const figureInput = {
  ...digitsInput,
  inputMode: 'decimal',
  onKeyDown(event: KeyInField) {
    digitsBySign[event.key] = readUnshiftedDigit(event) ?? event.key;
  },
} as const;

/** `é;(` is 2.5 if it was typed in such a field. A minus may be the 6 of AZERTY. */
export function readFigureField(typed: string, item: AskedFigure, language: string) {
  const text = typed.replace(';', '.');
  const signs = item.key < 0 || text === '-' ? /(?<=.)./g : /./g;
  const digits = /\d/.test(text) ? text : text.replace(signs, (sign) => digitsBySign[sign] ?? sign);
  return readTypedNumber(typed, item, language) ?? readTypedNumber(digits, item, language);
}
