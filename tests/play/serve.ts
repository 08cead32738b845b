import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
};

export interface Served {
  /** Where the folder is, with a slash at its end. */
  url: string;
  /** The paths that were asked for, in their order, those not found included. */
  asked: string[];
  /** How many bytes of files went out. */
  sent: () => number;
  /** Ends the server and every connection to it, as a network that goes away does. */
  close: () => Promise<void>;
}

/**
 * Serves a folder as a plain static host does: what is not there is 404, and no page in its place.
 * A base like '/quiz/' puts it under that path, and nothing beside it. It sends the headers with all of
 * it, and the compressed files that it `sends` ('br') to whoever reads them.
 */
export async function serve(
  folder: string,
  base = '/',
  { headers = {}, sends = [] }: { headers?: Record<string, string>; sends?: string[] } = {},
): Promise<Served> {
  const asked: string[] = [];
  let sent = 0;
  const server = createServer(async (request, response) => {
    // a parsed address has no dots left that would lead out of the folder
    const { pathname } = new URL(request.url ?? '/', 'http://here');
    asked.push(pathname);
    const file = pathname.slice(base.length) + (pathname.endsWith('/') ? 'index.html' : '');
    const open = async (ending: string) =>
      pathname.startsWith(base)
        ? await readFile(join(folder, file + ending)).catch(() => undefined)
        : undefined;
    const read = String(request.headers['accept-encoding']).split(/[ ,]+/);
    const way = sends.find((one) => read.includes(one));
    const small = way && (await open(`.${way}`));
    const body = small || (await open(''));
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    response.writeHead(body ? 200 : 404, {
      ...headers,
      ...(body && { 'content-type': type }),
      ...(small && { 'content-encoding': way, vary: 'accept-encoding' }),
    });
    sent += body?.length ?? 0;
    response.end(body);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${base}`,
    asked,
    sent: () => sent,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
