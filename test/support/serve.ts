import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type OutgoingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, resolve, sep } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
};

/** Between the pieces of a page that trickles in, in milliseconds. */
const PAUSE = 120;

export interface ServeOptions {
  /** The folder that is served. */
  root?: string;
  /** Pages that exist only in the test: path (`/page.html`) to content. They go before files. A list trickles in. */
  pages?: Record<string, string | readonly string[]>;
  /** Extra headers for a path, a Content-Security-Policy for instance. */
  headers?: (path: string) => OutgoingHttpHeaders;
}

export interface Served {
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  url: string;
  /** The same server under another origin: `http://localhost:PORT`. */
  otherUrl: string;
  /** Every path that was asked for, with its query, in order; but for the icon that browsers want by themselves. */
  requests: string[];
  close: () => Promise<void>;
}

/** A static server on a free port. */
export async function serve({ root, pages = {}, headers }: ServeOptions): Promise<Served> {
  const base = root === undefined ? undefined : resolve(root);
  const requests: string[] = [];

  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    if (path !== '/favicon.ico') requests.push(request.url ?? '/');
    const extra = headers?.(path) ?? {};
    const type = { 'content-type': TYPES[extname(path)] ?? 'text/html; charset=utf-8', 'cache-control': 'no-store' };

    const page = pages[path];
    if (page !== undefined) {
      response.writeHead(200, { ...type, ...extra });
      for (const [index, piece] of [page].flat().entries()) {
        if (index > 0) await sleep(PAUSE);
        response.write(piece);
      }
      response.end();
      return;
    }
    const file = base && (await fileBehind(base, path));
    if (!file) {
      response.writeHead(404, { 'content-type': 'text/plain', ...extra }).end(`No ${path} here.\n`);
      return;
    }
    response.writeHead(200, { ...type, ...(path.endsWith('/') && { 'content-type': TYPES['.html'] }), ...extra });
    createReadStream(file).pipe(response);
  });

  await new Promise<void>((done) => server.listen(0, done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    otherUrl: `http://localhost:${port}`,
    requests,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

async function fileBehind(base: string, path: string): Promise<string | undefined> {
  let file: string;
  try {
    file = normalize(join(base, decodeURIComponent(path)));
  } catch {
    return undefined;
  }
  if (file !== base && !file.startsWith(base.endsWith(sep) ? base : base + sep)) return undefined;
  for (const candidate of [file, join(file, 'index.html')]) {
    const found = await stat(candidate).catch(() => undefined);
    if (found?.isFile()) return candidate;
  }
  return undefined;
}
