/** Without modifiers, and not of a word that an input method composes. */
export const isPlainKey = (event: KeyboardEvent): boolean =>
  !(event.ctrlKey || event.metaKey || event.altKey || event.isComposing) &&
  !event.getModifierState('AltGraph');

export const isTextField = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.matches('input:not([type=radio],[type=checkbox]),textarea,select,[contenteditable]');

/**
 * The digit or Latin letter of a key; a space if it has none. By the key's place where its own sign is
 * of no use: the digits of AZERTY without Shift, the letters of Cyrillic.
 */
export function readKeySign({ key: typed, code }: KeyboardEvent): string {
  const key = /^[\uff01-\uff5e]$/.test(typed) ? typed.normalize('NFKC') : typed;
  if (/^[^\W_]$/.test(key)) return key;
  // Arabic has a key of two
  const isForeignLetter = /^[\p{L}\p{M}]{1,2}$/u.test(key) && !/\p{Script=Latin}/u.test(key);
  const place = isForeignLetter ? /^(?:Digit|Numpad|Key)(\w)$/ : /^(?:Digit|Numpad)(\d)$/;
  return ((isForeignLetter || /^(.|Dead)$/u.test(key)) && place.exec(code)?.[1]) || ' ';
}

/** Of the options within the element that listens: 1 or A is the first. */
export function clickOptionByKey(
  event: KeyboardEvent & { currentTarget: HTMLElement },
  optionLetters: string,
) {
  if (event.repeat || !isPlainKey(event) || isTextField(event.target)) return;
  const sign = readKeySign(event).toUpperCase();
  const index = Math.max('123456789'.indexOf(sign), optionLetters.indexOf(sign));
  event.currentTarget.querySelector<HTMLElement>(`[data-option="${index}"]`)?.click();
}
