import { englishRules } from '../extract/languages/en.ts';
import { englishItemWords } from '../items/languages/en.ts';
import type { DraftingLanguage } from './drafting-language.ts';

export const english: DraftingLanguage = { rules: englishRules, words: englishItemWords };
