import { englishItemWords } from '../items/languages/en.ts';
import type { DraftingLanguage } from './drafting-language.ts';

export const english: DraftingLanguage = { words: englishItemWords };
