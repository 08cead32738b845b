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

/** One in so many other words is taken for one of a list: names by the first, roles and organisations by the second. */
export const FALSE_FINDS = { names: 256, nouns: 1024 } as const;

/** FNV-1a */
export function hashWord(word: string, words: number, falseFinds: number): number {
  let hash = 0x811c9dc5;
  for (const letter of word) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0) % (words * falseFinds);
}

/** Gaps between sorted hashes as Rice codes, their lower bits last. */
function* unpackHashes(count: number, packed: string, falseFinds: number) {
  const bytes = atob(packed);
  let at = 0;
  const readBit = () => (bytes.charCodeAt(at >> 3) >> (at++ & 7)) & 1;
  for (let i = 0, hash = 0; i < count; i++) {
    while (readBit()) hash += falseFinds;
    for (let bit = 1; bit < falseFinds; bit *= 2) hash += readBit() * bit;
    yield hash;
  }
}

/**
 * Membership test of a long list: words with spaces between, or as the build packs them
 * ("2:Ab=="): either way their hashes.
 */
export function createWordFilter(
  list: string,
  falseFinds: number = FALSE_FINDS.names,
): (word: string) => boolean {
  const [, size, packed] = /^(\d+):(.*)$/.exec(list) ?? [];
  const words = new Set(list.trim().split(/\s+/));
  const count = Number(size ?? words.size);
  const hashes = new Set(
    packed === undefined
      ? [...words].map((word) => hashWord(word, count, falseFinds))
      : unpackHashes(count, packed, falseFinds),
  );
  return (word) => hashes.has(hashWord(word, count, falseFinds));
}

const filters = new Map<string, (word: string) => boolean>();

export function isListed(word: string, list: string): boolean {
  if (!list) return false;
  let filter = filters.get(list);
  if (!filter) {
    filter = createWordFilter(list, FALSE_FINDS.nouns);
    filters.set(list, filter);
  }
  return filter(word);
}
