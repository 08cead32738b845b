import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import { HOME_LANGUAGE, pageUrl } from '../../i18n/page-url.ts';
import { languages } from '../page-languages.ts';
import { buildCsp } from './csp.ts';
import { cssModulesOptions } from './css-modules.ts';
import { buildInlineScript, cspMetaTag } from './page-files.ts';
import type { Site } from './site.ts';

const NOT_FOUND_PAGE = '404.html';

export async function renderNotFoundPage(site: Site): Promise<string> {
  const { files, getText, getNotFoundText } = site;
  const script = await buildInlineScript('src/app/not-found/inline-script.ts');
  const sections = languages.map((language) => {
    const t = getNotFoundText(language);
    return `<section lang="${language}">
<h1>${t.title}</h1>
<p>${t.explanation}</p>
<p><a class="action" href="${pageUrl(language)}">${t.goHome}</a></p>
</section>`;
  });
  const { name } = getText(HOME_LANGUAGE);
  return `<!doctype html>
<html lang="${HOME_LANGUAGE}">
<head>
<meta charset="utf-8">
${cspMetaTag(buildCsp(script, files.style))}
<title>${name}</title>
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="robots" content="noindex">
${files.style && `<style>${files.style}</style>`}
</head>
<body>
<main class="${cssModulesOptions.generateScopedName('main', 'App.module.css')}">
<div class="${cssModulesOptions.generateScopedName('lead', 'FrontPage.module.css')}">
${sections.join('\n')}
</div>
</main>
<script>${script}</script>
</body>
</html>
`;
}

/** Most hosts send a file of this name by themselves. */
export function notFoundPlugin(getSite: () => Site): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'not-found',
    enforce: 'post',
    configResolved(resolved) {
      config = resolved;
    },
    async generateBundle() {
      const source = await renderNotFoundPage(getSite());
      this.emitFile({ type: 'asset', fileName: NOT_FOUND_PAGE, source });
    },
    configurePreviewServer: (server) => () => {
      const folder = join(config.root, config.build.outDir);
      server.middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? '/', 'http://here');
        if (existsSync(join(folder, decodeURI(pathname)))) return next();
        const page = readFileSync(join(folder, NOT_FOUND_PAGE));
        response.writeHead(404, { 'Content-Type': 'text/html' }).end(page);
      });
    },
  };
}
