import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { jsAruco2Plugin } from '../../src/tools/vite/js-aruco2-esm.ts';
import { type HarnessOrder, type PageReport, REPORT_PATH } from './talk.ts';

const contentTypes: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
};

/** The scripts that play, by their address. */
export type ScriptsByPath = ReadonlyMap<string, string>;

/** Bundles the pages' scripts: the one put into the game's page, and the peers'. */
export async function bundleScripts(): Promise<ScriptsByPath> {
  const pages = fileURLToPath(new URL('pages', import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      rollupOptions: {
        input: ['play.ts', 'peers.ts', 'records.ts', 'tabs.ts'].map((name) => join(pages, name)),
        output: { entryFileNames: 'torture/[name].js', chunkFileNames: 'torture/[name].js' },
      },
      modulePreload: false,
    },
    worker: { format: 'es', plugins: () => [jsAruco2Plugin()] },
  });
  if (!('output' in built)) throw new Error('the scripts were not bundled at once');
  return new Map(
    built.output.flatMap((file) => {
      // a worker is an asset
      const code = file.type === 'chunk' ? file.code : String(file.source);
      return file.fileName.endsWith('.js') ? [[`/${file.fileName}`, code]] : [];
    }),
  );
}

export interface TortureHost {
  url: string;
  /** What the game's page runs before its own script: a fault that is put into the page. */
  preludeScript: string;
  close(): void;
}

const scriptTag = (name: string, kind = '') => `<script src="/torture/${name}.js"${kind}></script>`;
const harnessPage = (name: string) =>
  `<!doctype html><meta charset="utf-8"><title>${name}</title>${scriptTag(name, ' type="module"')}`;

/**
 * Serves the built game as a static host does, with two scripts more in its page, and the peers' page;
 * and hands every report to the stage at once, before anything else happens.
 */
export async function openHost(
  dist: string,
  scripts: ScriptsByPath,
  handleReport: (report: PageReport) => HarnessOrder | Promise<HarnessOrder>,
): Promise<TortureHost> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://here');
    const send = (type: string, body: string | Buffer) => {
      response.writeHead(200, { 'content-type': contentTypes[type] ?? 'application/octet-stream' });
      response.end(body);
    };
    const code = scripts.get(pathname);
    if (code !== undefined) return send('.js', code);
    switch (pathname) {
      case REPORT_PATH: {
        const chunks: Buffer[] = [];
        for await (const chunk of request) chunks.push(chunk);
        return send('.html', await handleReport(JSON.parse(Buffer.concat(chunks).toString())));
      }
      case '/torture/first.js':
        return send('.js', host.preludeScript);
      case '/torture/peers.html':
        return send('.html', harnessPage('peers'));
      case '/torture/records.html':
        return send('.html', harnessPage('records'));
      case '/torture/tabs.html':
        return send('.html', harnessPage('tabs'));
      case '/torture/clear':
        // what a browser does when its user clears the data of a site, asked for by the site
        response.setHeader('clear-site-data', '"storage"');
        return send('.html', '');
    }
    const file = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    const body = await readFile(join(dist, file)).catch(() => undefined);
    if (!body) return response.writeHead(404).end();
    const isPage = extname(file) === '.html';
    const added = `${scriptTag('first')}${scriptTag('play', ' type="module"')}</head>`;
    return send(extname(file), isPage ? body.toString().replace('</head>', added) : body);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const host: TortureHost = {
    url: `http://127.0.0.1:${port}`,
    preludeScript: '',
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
  return host;
}
