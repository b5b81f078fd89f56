import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { Socket } from 'node:net';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import sirv from 'sirv';

/** A built site, served on a free port of this machine. */
export interface Served {
  /** Where its pages are, without a final slash. Example: http://localhost:40123/book */
  address: string;
  origin: string;
  /** Bytes sent so far, heads included, to the page and to its workers alike. */
  sent(): number;
  /** What was asked for so far, paths with their queries. */
  asked: readonly string[];
  close(): Promise<void>;
}

/**
 * Serves a built site as a host would.
 * @param base the path it was built for, '' at the root
 * @param brotli sends what is text compressed; files ending in .br must lie beside (see compressed)
 * @param port where, for a site that comes back in its place. Default: a free one.
 */
export async function serve(folder: string, base: string, brotli = false, port = 0): Promise<Served> {
  const files = sirv(folder, { etag: true, brotli });
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    asked.push(url);
    const missing = () => {
      response.statusCode = 404;
      request.url = '/404.html';
      files(request, response, () => void response.end());
    };
    if (url !== base && !url.startsWith(`${base}/`)) return missing();
    request.url = url.slice(base.length) || '/';
    return files(request, response, missing);
  });
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => void sockets.add(socket));
  await new Promise<void>((resolve) => server.listen(port, 'localhost', resolve));
  const origin = `http://localhost:${portOf(server)}`;
  return {
    origin,
    address: `${origin}${base}`,
    asked,
    sent: () => [...sockets].reduce((sum, { bytesWritten }) => sum + bytesWritten, 0),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/**
 * Copies a built site with its text compressed beside it, as a host that compresses would send it.
 * @param isWanted which files are compressed, by their path in the folder. Default: all that are text.
 */
export function compressed(folder: string, copy: string, isWanted: (file: string) => boolean = () => true): string {
  rmSync(copy, { recursive: true, force: true });
  cpSync(folder, copy, { recursive: true });
  for (const file of readdirSync(copy, { recursive: true, encoding: 'utf8' }))
    if (/\.(html|js|css|json|svg|xml|txt)$/.test(file) && isWanted(file))
      writeFileSync(join(copy, `${file}.br`), brotliCompressSync(readFileSync(join(copy, file))));
  return copy;
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return address.port;
}
