import { builtPageUrl, chooseLanguage, HOME_LANGUAGE } from '../../i18n/page-url.ts';
import { readStoredValues, type Settings } from '../../settings/stored-settings.ts';
import { findHome, findMeantPage, isClassLink } from './find-page.ts';

const { location } = window;

const hasFile = (url: string) =>
  fetch(url).then(
    ({ ok, headers }) => ok && Boolean(headers.get('Content-Type')?.includes('json')),
    () => false,
  );

function showMessage() {
  const root = document.documentElement;
  const sections = [...document.querySelectorAll<HTMLElement>('section[lang]')];
  const { theme, language } = readStoredValues() as Settings;
  if (theme) root.dataset.theme = theme;
  const siteLanguages = sections.map(({ lang }) => lang);
  const shown = chooseLanguage(HOME_LANGUAGE, siteLanguages, language, navigator.languages);
  root.lang = shown;
  for (const section of sections) {
    section.hidden = section.lang !== shown;
    if (!section.hidden) document.title = section.querySelector('h1')?.textContent ?? '';
  }
  void findHome(location, `archive/${HOME_LANGUAGE}-1.json`, hasFile).then((home) => {
    if (!home) return;
    if (isClassLink(location) && home !== location.origin + location.pathname)
      location.replace(home + location.search + location.hash);
    for (const section of sections) {
      const link = section.querySelector('a');
      if (link) link.href = new URL(builtPageUrl(section.lang), home).href;
    }
  });
}

const meantPage = findMeantPage(location);
if (meantPage) location.replace(meantPage);
else showMessage();
