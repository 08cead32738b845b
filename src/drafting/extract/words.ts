const sets = new Map<string, ReadonlySet<string>>();

/** The words of a list of the language tables. */
export function splitWords(list: string): ReadonlySet<string> {
  let words = sets.get(list);
  if (!words) {
    words = new Set(list.split(/\s+/).filter(Boolean));
    sets.set(list, words);
  }
  return words;
}

const FALSE_FINDS = 256;

/** FNV-1a */
export function hashWord(word: string, words: number): number {
  let hash = 0x811c9dc5;
  for (const letter of word) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0) % (words * FALSE_FINDS);
}

/** Gaps between sorted hashes as Rice codes, their lower eight bits last. */
function* unpackHashes(count: number, packed: string) {
  const bytes = atob(packed);
  let at = 0;
  const readBit = () => (bytes.charCodeAt(at >> 3) >> (at++ & 7)) & 1;
  for (let i = 0, hash = 0; i < count; i++) {
    while (readBit()) hash += FALSE_FINDS;
    for (let bit = 0; bit < 8; bit++) hash += readBit() << bit;
    yield hash;
  }
}

/**
 * Whether a long list has a word. The list is words with spaces between, or as the build packs it
 * ("2:Ab=="): either way their hashes, which take one in 256 other words for one of the list.
 */
export function createWordFilter(list: string): (word: string) => boolean {
  const [, size, packed] = /^(\d+):(.*)$/.exec(list) ?? [];
  const words = new Set(list.trim().split(/\s+/));
  const count = Number(size ?? words.size);
  const hashes = new Set(
    packed === undefined
      ? [...words].map((word) => hashWord(word, count))
      : unpackHashes(count, packed),
  );
  return (word) => hashes.has(hashWord(word, count));
}
