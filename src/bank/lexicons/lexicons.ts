import type { Lexicon } from '../lexicon.ts';
import type { Language } from '../types.ts';
import { germanLexicon } from './de.ts';
import { englishLexicon } from './en.ts';
import { frenchLexicon } from './fr.ts';
import { italianLexicon } from './it.ts';

export const lexicons: Readonly<Record<Language, Lexicon>> = {
  fr: frenchLexicon,
  en: englishLexicon,
  de: germanLexicon,
  it: italianLexicon,
};
