import { italianItemWords } from '../items/languages/it.ts';
import type { DraftingLanguage } from './drafting-language.ts';

export const italian: DraftingLanguage = { words: italianItemWords };
