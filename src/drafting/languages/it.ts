import { italianRules } from '../extract/languages/it.ts';
import { italianItemWords } from '../items/languages/it.ts';
import type { DraftingLanguage } from './drafting-language.ts';

export const italian: DraftingLanguage = { rules: italianRules, words: italianItemWords };
