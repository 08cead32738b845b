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

/** Words with spaces between. A number in front of one says how many letters it shares with the word before. */
export function readWordList(list: string): ReadonlySet<string> {
  const words = new Set<string>();
  let last = '';
  for (const [, shared, rest = ''] of list.matchAll(/(\d*)([^\d\s]+)/g)) {
    last = last.slice(0, Number(shared)) + rest;
    words.add(last);
  }
  return words;
}
