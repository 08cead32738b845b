const words: Readonly<Record<string, { true: string; false: string; common: readonly string[] }>> =
  {
    fr: { true: 'Vrai', false: 'Faux', common: ['le', 'la', 'les', 'est', 'une', 'des', 'que'] },
    en: { true: 'True', false: 'False', common: ['the', 'is', 'of', 'and', 'was', 'which', 'to'] },
    de: { true: 'Richtig', false: 'Falsch', common: ['der', 'die', 'das', 'ist', 'und', 'ein'] },
    es: {
      true: 'Verdadero',
      false: 'Falso',
      common: ['el', 'los', 'las', 'es', 'una', 'qué', 'del'],
    },
    it: { true: 'Vero', false: 'Falso', common: ['il', 'gli', 'è', 'una', 'che', 'di', 'della'] },
    pt: { true: 'Verdadeiro', false: 'Falso', common: ['o', 'os', 'é', 'uma', 'que', 'não', 'do'] },
    nl: { true: 'Waar', false: 'Niet waar', common: ['de', 'het', 'een', 'is', 'van', 'niet'] },
    ru: { true: 'Верно', false: 'Неверно', common: ['и', 'в', 'не', 'что', 'на', 'это', 'как'] },
    pl: { true: 'Prawda', false: 'Fałsz', common: ['jest', 'się', 'nie', 'w', 'na', 'który', 'z'] },
  };

const SAMPLE_LENGTH = 20_000;

/** Of a text, among the languages that this file knows, by its small words. */
export function guessLanguage(text: string): string {
  const counts = new Map<string, number>();
  for (const [word] of text
    .slice(0, SAMPLE_LENGTH)
    .toLowerCase()
    .matchAll(/\p{L}+/gu))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  const score = (language: string) =>
    (words[language]?.common ?? []).reduce((sum, word) => sum + (counts.get(word) ?? 0), 0);
  return Object.keys(words).reduce((best, one) => (score(one) > score(best) ? one : best), 'fr');
}

/** `Vrai` and `Faux` as the options of a choice, in the language of the text. */
export const nameVerdicts = (text: string): { true: string; false: string } =>
  words[guessLanguage(text)] ?? { true: 'True', false: 'False' };
