import { frenchRules } from '../extract/languages/fr.ts';
import { frenchItemWords } from '../items/languages/fr.ts';
import type { DraftingLanguage } from './drafting-language.ts';

export const french: DraftingLanguage = { rules: frenchRules, words: frenchItemWords };
