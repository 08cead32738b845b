import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const contentTypes: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
};

export interface StaticHost {
  /** What is served; another folder put here is the host's next release. */
  folder: string;
  /** Whether a path breaks off in mid-body, as it does when a network goes away. None does at first. */
  drop: (path: string) => boolean;
  /** Whether a path is answered with nothing, as a host with a full disk does. None is at first. */
  empty: (path: string) => boolean;
  /** Where the folder is, with a slash at its end. */
  url: string;
  /** In order, those not found included. */
  requestedPaths: string[];
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
export async function serveFolder(
  folder: string,
  base = '/',
  { headers = {}, sends = [] }: { headers?: Record<string, string>; sends?: string[] } = {},
): Promise<StaticHost> {
  const requestedPaths: string[] = [];
  let sent = 0;
  const served = { folder, drop: (_: string) => false, empty: (_: string) => false };
  const server = createServer(async (request, response) => {
    // a parsed address has no dots left that would lead out of the folder
    const { pathname } = new URL(request.url ?? '/', 'http://here');
    requestedPaths.push(pathname);
    const file = pathname.slice(base.length) + (pathname.endsWith('/') ? 'index.html' : '');
    const readIfPresent = async (ending: string) =>
      pathname.startsWith(base)
        ? await readFile(join(served.folder, file + ending)).catch(() => undefined)
        : undefined;
    const acceptedEncodings = String(request.headers['accept-encoding']).split(/[ ,]+/);
    const encoding = sends.find((one) => acceptedEncodings.includes(one));
    const compressed = encoding && (await readIfPresent(`.${encoding}`));
    const body = compressed || (await readIfPresent(''));
    const type = contentTypes[extname(file)] ?? 'application/octet-stream';
    response.writeHead(body ? 200 : 404, {
      ...headers,
      ...(body && { 'content-type': type }),
      ...(compressed && { 'content-encoding': encoding, vary: 'accept-encoding' }),
    });
    sent += body?.length ?? 0;
    if (served.empty(pathname)) response.end();
    else if (served.drop(pathname))
      response.write(body?.subarray(0, body.length / 2) ?? '', () => request.socket.destroy());
    else response.end(body);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return Object.assign(served, {
    url: `http://127.0.0.1:${port}${base}`,
    requestedPaths,
    sent: () => sent,
    close: () =>
      new Promise<void>((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  });
}
