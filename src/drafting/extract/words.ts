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
