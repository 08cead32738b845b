const MAX_MIXED_DASHES = 5;

/**
 * A mailer may have broken the payload: words are added until it is whole, each way of spelling its
 * dashes in turn.
 */
export function* joinPayloads(
  words: readonly string[],
  maxLength: number,
): Generator<{ payload: string; wordCount: number }> {
  let joined = '';
  for (const [at, word] of words.entries()) {
    joined += word;
    if (joined.length > maxLength) return;
    for (const spelt of spellDashes(joined))
      for (const payload of dropDecoration(spelt)) yield { payload, wordCount: at + 1 };
  }
}

/** Word processors make one dash of two or three hyphens, and some of one. */
function spellDashes(text: string): readonly string[] {
  const [start = '', ...parts] = text.split(/[–—―]/);
  if (parts.length === 0) return [text];
  const uniform = ['-', '--', '---'].map((dash) => [start, ...parts].join(dash));
  if (parts.length > MAX_MIXED_DASHES) return uniform;
  const mixed = parts.reduce(
    (spelt, part) => spelt.flatMap((one) => [`${one}-${part}`, `${one}--${part}`]),
    [start],
  );
  return [...mixed, ...uniform];
}

/** The hyphen of a list, and the _ of a messenger's italics or the payload's own. */
function* dropDecoration(text: string) {
  let plain = text.replace(/^[-_]+/, '');
  for (; /[-_]$/.test(plain); plain = plain.slice(0, -1)) yield plain;
  yield plain;
}
