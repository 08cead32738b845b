import { existsSync } from 'node:fs';
import { languages as bankLanguages } from '../bank/languages.ts';
import { HOME_LANGUAGE } from '../i18n/page-url.ts';

/** The languages that have a catalogue, the home page's first. */
export const languages = bankLanguages
  .filter((language) => existsSync(new URL(`../i18n/text/${language}.ts`, import.meta.url)))
  .sort((a, b) => Number(b === HOME_LANGUAGE) - Number(a === HOME_LANGUAGE));
