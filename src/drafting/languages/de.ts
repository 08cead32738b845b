import { germanRules } from '../extract/languages/de.ts';
import { germanItemWords } from '../items/languages/de.ts';
import type { DraftingLanguage } from './drafting-language.ts';

export const german: DraftingLanguage = { rules: germanRules, words: germanItemWords };
