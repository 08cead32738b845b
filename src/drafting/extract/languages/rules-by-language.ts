import type { ArticleLanguage } from '../../types.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import type { LanguageRules } from './language-rules.ts';

export const rulesByLanguage: Readonly<Record<ArticleLanguage, LanguageRules>> = { fr, en, de, it };
