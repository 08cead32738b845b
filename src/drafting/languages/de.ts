import { germanItemWords } from '../items/languages/de.ts';
import type { DraftingLanguage } from './drafting-language.ts';

export const german: DraftingLanguage = { words: germanItemWords };
