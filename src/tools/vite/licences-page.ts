import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { HOME_LANGUAGE, pageFileName } from '../../i18n/page-url.ts';
import { languages } from '../page-languages.ts';
import { buildCsp } from './csp.ts';
import { cssModulesOptions } from './css-modules.ts';
import { collectAttributions, renderLicenceSections, renderParagraphs } from './licences.ts';
import { cspMetaTag } from './page-files.ts';
import type { Site } from './site.ts';

/** One page for all languages, because licences are not translated; it has no script. */
export function renderLicencesPage({ files, getText }: Site): string {
  const { name, licences } = getText(HOME_LANGUAGE);
  const back = languages.map((language) => {
    const { settings } = getText(language).nav;
    return `<a lang="${language}" href="${pageFileName(language)}#/reglages">${settings}</a>`;
  });
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
${cspMetaTag(buildCsp())}
<title>${licences} – ${name}</title>
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="description" content="Whose code is in ${name}, and under which licences.">
<link rel="icon" href="./icon.svg" type="image/svg+xml">
${files.stylesheets.map((file) => `<link rel="stylesheet" href="./${file}">`).join('\n')}
</head>
<body>
<main class="${cssModulesOptions.generateScopedName('main', 'App.module.css')}">
<div class="${cssModulesOptions.generateScopedName('lead', 'FrontPage.module.css')}">
<h1 lang="${HOME_LANGUAGE}">${licences}</h1>
<p>${back.join(' · ')}</p>
<section>
<h2>${name} (MIT)</h2>
${renderParagraphs(readFileSync('LICENSE', 'utf8'))}
</section>
${renderLicenceSections(collectAttributions())}
</div>
</main>
</body>
</html>
`;
}

export const licencesPlugin = (getSite: () => Site): Plugin => ({
  name: 'licences',
  enforce: 'post',
  generateBundle() {
    const source = renderLicencesPage(getSite());
    this.emitFile({ type: 'asset', fileName: 'licences.html', source });
  },
});
