import { runnerImport } from 'vite';
import type { NotFoundText } from '../../app/not-found/text/fr.ts';
import type { FrontPageData } from '../../bank/front-page.ts';
import { formatDate } from '../../i18n/format.ts';
import { HOME_LANGUAGE } from '../../i18n/page-url.ts';
import type { AppText } from '../../i18n/text/fr.ts';
import { languages } from '../page-languages.ts';
import { cssClassNamesPlugin } from './css-modules.ts';
import { listDossierIds } from './dossiers.ts';
import type { PageFiles } from './page-files.ts';

export interface Site {
  /** Newest first. */
  dossierIds: readonly string[];
  files: PageFiles;
  getText: (language: string) => AppText;
  getNotFoundText: (language: string) => NotFoundText;
  /** The page of a dossier: head, first screen and its data, complete before any script runs. */
  renderPage: (language: string, front: FrontPageData) => string;
}

export const manifestFileName = (language: string): string =>
  `${language === HOME_LANGUAGE ? 'manifest' : language}.webmanifest`;

/** Vite loads the app's code, which uses import.meta.glob and CSS modules. */
async function loadPrerender() {
  const { module } = await runnerImport<typeof import('../../app/prerender.tsx')>(
    './src/app/prerender.tsx',
    { configFile: false, logLevel: 'error', plugins: [cssClassNamesPlugin()] },
  );
  return module;
}

const escapeAttribute = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');

const formatAttributes = (attributes: Record<string, string>) =>
  Object.entries(attributes)
    .map(([name, value]) => `${name}="${value}"`)
    .join(' ');

const joinLines = (...tags: readonly string[]) => tags.filter(Boolean).join('\n    ');

const fillTemplate = (template: string, texts: Record<string, string>) =>
  Object.entries(texts).reduce(
    (html, [marker, text]) => html.replace(marker, () => text),
    template,
  );

export async function createSite(template: string, files: PageFiles): Promise<Site> {
  const { getText, getNotFoundText, renderFailure, renderFrontPage, renderOpeningAnswers } =
    await loadPrerender();
  const dossierIds = listDossierIds();
  const others = dossierIds.length - 1;

  function renderPage(language: string, front: FrontPageData): string {
    const text = getText(language);
    const dated = formatDate(front.article.date, text);
    const data = { ...front, ...(others > 0 && { others }), dated };
    const answers = renderOpeningAnswers(language, data).map(
      ({ response, score, html }, index) =>
        `<template id="answer-${index}" data-response="${escapeAttribute(response)}" data-score="${score}">${html}</template>`,
    );
    const json = JSON.stringify(data).replace(/</g, '\\u003c');
    return fillTemplate(template, {
      'lang="fr"': formatAttributes({
        lang: language,
        // the page's own first
        'data-languages': [...new Set([language, ...languages])].join(' '),
        'data-dossier': data.id,
        'data-game': files.gameUrls(language),
        'data-watch': files.updateWatcherUrl,
        'data-class': files.classroomUrls,
      }),
      '<!--head-->': joinLines(
        files.cspTag,
        `<title>${escapeAttribute(text.dossierTitle(data.title))}</title>`,
        `<meta name="description" content="${escapeAttribute(text.description)}">`,
        files.cspTag && `<link rel="manifest" href="./${manifestFileName(language)}">`,
      ),
      '</head>': `${joinLines(...files.styleTags)}\n  </head>`,
      '<div id="app">': `<noscript>${getNotFoundText(language).noScript}</noscript><div id="app">`,
      '<!--app-->': renderFrontPage(language, data),
      '<!--templates-->': joinLines(
        ...answers,
        `<template id="failed">${renderFailure(language)}</template>`,
        `<template id="framed"><a href="" target="_blank">${escapeAttribute(text.openInOwnTab)}</a></template>`,
      ),
      '<!--front-->': joinLines(
        `<script type="application/json" id="front">${json}</script>`,
        files.scriptTag,
      ),
    });
  }

  return { dossierIds, files, getText, getNotFoundText, renderPage };
}
