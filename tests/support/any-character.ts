import fc from 'fast-check';

/** As fast-check's unit 'binary', for whose table of all characters each thread spends a second. */
export const anyCharacter = fc
  .nat(0x10f7ff)
  .map((nth) => String.fromCodePoint(nth < 0xd800 ? nth : nth + 0x800));
