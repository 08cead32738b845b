import { normalizeForComparison } from '../../shared/text-normalize.ts';

const article = /^(les?|la|l|the|aux?|en|die|der|das|il|lo|gli|el|los) /;

const toKey = (name: string): string => normalizeForComparison(name).replace(article, '');

const namesIn = (language: string) =>
  new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });

const codesByName = new Map<string, string>();

/** ISO 3166 code, by a name in French or English: all languages would take a phone too long. */
export function findCountry(name: string): string | undefined {
  if (codesByName.size === 0) {
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    for (const names of ['fr', 'en'].map(namesIn))
      for (const code of letters.flatMap((first) => letters.map((second) => first + second)))
        codesByName.set(toKey(names.of(code) ?? ''), code);
    codesByName.delete('');
  }
  return codesByName.get(toKey(name));
}

const languages = 'fr en de it es ru uk el ar he zh ja ko';

/** Le Niger and le Nigeria would share theirs. */
const isPeopleOf = (country: string, people: string): boolean =>
  /^(?!niger)(\w{3,})(ique|gne|i?e|i?a|) (les|the) \1((i?en|i?an|ain|nd|ol|e|)s|[ln]?ais|ois|ese)$/.test(
    `${toKey(country)} ${normalizeForComparison(people)}`,
  );

export function isCountryCalled(country: string, typed: string): boolean {
  const code = findCountry(country);
  return (
    code !== undefined &&
    (isPeopleOf(country, typed) ||
      languages.split(' ').some((one) => toKey(namesIn(one).of(code) ?? '') === toKey(typed)))
  );
}
