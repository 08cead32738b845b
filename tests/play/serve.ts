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
  /** What is served; another folder put here is the host's next release. */
  folder: string;
  /** Whether a path breaks off in mid-body, as it does when a network goes away. None does at first. */
  drop: (path: string) => boolean;
  /** Where the folder is, with a slash at its end. */
  url: string;
  /** The paths that were asked for, in their order, those not found included. */
  asked: string[];
  /** Ends the server and every connection to it, as a network that goes away does. */
  close: () => Promise<void>;
}

/**
 * Serves a folder as a plain static host does: what is not there is 404, and no page in its place.
 * A base like '/quiz/' puts it under that path, and nothing beside it.
 */
export async function serve(folder: string, base = '/'): Promise<Served> {
  const asked: string[] = [];
  const served = { folder, drop: (_: string) => false };
  const server = createServer(async (request, response) => {
    // a parsed address has no dots left that would lead out of the folder
    const { pathname } = new URL(request.url ?? '/', 'http://here');
    asked.push(pathname);
    const file = pathname.slice(base.length) + (pathname.endsWith('/') ? 'index.html' : '');
    const body = pathname.startsWith(base)
      ? await readFile(join(served.folder, file)).catch(() => undefined)
      : undefined;
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    response.writeHead(body ? 200 : 404, body && { 'content-type': type });
    if (served.drop(pathname))
      response.write(body?.subarray(0, body.length / 2) ?? '', () => request.socket.destroy());
    else response.end(body);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return Object.assign(served, {
    url: `http://127.0.0.1:${port}${base}`,
    asked,
    close: () =>
      new Promise<void>((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  });
}
