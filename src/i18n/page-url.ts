import { decodePercents } from '../shared/decode-percents.ts';

export const HOME_LANGUAGE = 'fr';

export function pageFileName(language: string, dossierId?: string): string {
  if (dossierId) return `${dossierId}${language === HOME_LANGUAGE ? '' : `.${language}`}.html`;
  return `${language === HOME_LANGUAGE ? 'index' : language}.html`;
}

/** Undefined for the page of the newest dossier. Some hosts leave out `.html`. */
export const parseDossierId = (path: string): string | undefined =>
  /\/(\d{4}-[\w-]+)(?:\.[a-z]{2})?(?:\.html)?$/.exec(path)?.[1];

/** Of the dossier that the address asks for, if the page is not its own; '' if it asks for none that can be. */
export function readDossierId({ pathname, search }: { pathname: string; search: string }) {
  const [, asked] = /[?&;]d=([^&]*)/i.exec(search) ?? [];
  if (asked === undefined) return parseDossierId(pathname);
  // of a mail that breaks its lines, or has hyphens of its own
  const id = decodePercents(asked)
    .replace(/[\s\p{Cf}]/gu, '')
    .replace(/\p{Pd}/gu, '-');
  return /^[\w-]*/.exec(id)?.[0];
}

export const builtPageUrl = (language: string, dossierId?: string): string =>
  language === HOME_LANGUAGE && !dossierId ? './' : `./${pageFileName(language, dossierId)}`;

export const isBuiltDossierId = (id: string): boolean => /^\d/.test(id);

/** A dossier that no build knew is opened by the page of the newest. */
export const pageUrl = (language: string, dossierId?: string): string =>
  dossierId && !isBuiltDossierId(dossierId)
    ? `${builtPageUrl(language)}?d=${dossierId}`
    : builtPageUrl(language, dossierId);

/** The browser's preference counts on the home page only. */
export function chooseLanguage(
  pageLanguage: string,
  siteLanguages: readonly string[],
  chosen: string | undefined,
  browserLanguages: readonly string[] = [],
): string {
  if (chosen && siteLanguages.includes(chosen)) return chosen;
  if (pageLanguage !== HOME_LANGUAGE) return pageLanguage;
  return (
    browserLanguages.map((tag) => tag.slice(0, 2)).find((tag) => siteLanguages.includes(tag)) ??
    pageLanguage
  );
}
