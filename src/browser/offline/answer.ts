import { keyOf } from '../../offline/key.ts';
import { notKept } from './not-kept.ts';
import { fromPacks } from './packs.ts';
import { type Asking, HOME } from './scope.ts';
import { cacheAt, readName, shelves } from './shelf.ts';

/** How long the line may take before what is kept is shown instead, in milliseconds. */
const PATIENCE = 4000;
/** How many files are kept of what was read; the oldest go first. */
const MOST_READ = 500;

/** A file whose address names its content: the kept one is as good as any. */
export async function fixed(event: Asking): Promise<Response> {
  return (await kept(event.request.url)) ?? fromLine(event);
}

/** Any other: the line has the word, and what is kept stands in when it does not answer, is slow, or the host is in trouble. */
export async function current(event: Asking): Promise<Response> {
  const { url, mode } = event.request;
  const line = fromLine(event);
  // The line may answer after what is kept did: its answer is kept all the same.
  event.waitUntil(line.catch(() => undefined));
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE, undefined));
  try {
    const first = await Promise.race([line, late]);
    if (first !== undefined && first.status < 500) return first;
    return (await kept(url)) ?? (await line);
  } catch {
    return (await kept(url)) ?? (mode === 'navigate' ? notKept(url) : Response.error());
  }
}

async function fromLine(event: Asking): Promise<Response> {
  const { request } = event;
  // Many hosts say nothing of how long a page is new, and browsers then guess, by days: a page is always asked for again.
  const isPage = request.mode === 'navigate' && request.cache === 'default';
  const response = await fetch(isPage ? new Request(request, { cache: 'no-cache' }) : request);
  if (isToKeep(request, response)) event.waitUntil(keepRead(request.url, response.clone()));
  return response;
}

/** No error, nothing that led on or came from elsewhere; of what a page leads to, only pages: the EPUB is saved by the reader. */
function isToKeep({ mode }: Request, { status, type, redirected, headers }: Response): boolean {
  return (
    status === 200 &&
    type === 'basic' &&
    !redirected &&
    (mode !== 'navigate' || headers.get('Content-Type')?.startsWith('text/html') === true)
  );
}

/** What is kept under an address: of the whole book, which fits together, before what was read, which may be of several builds. */
async function kept(url: string): Promise<Response | undefined> {
  const key = keyOf(url);
  const whole = await shelves(HOME);
  for (const { cache } of whole) {
    const found = await cache.match(key, { ignoreVary: true });
    if (found) return found;
  }
  return (await fromPacks(HOME, whole, key)) ?? caches.match(key, { cacheName: readName(HOME), ignoreVary: true });
}

/** Keeps a file that was read, unless it is kept already with the whole book. A reader who has removed all has no place for it. */
export async function keepRead(url: string, response: Response): Promise<void> {
  const key = keyOf(url);
  const read = await cacheAt(readName(HOME));
  if (read === undefined) return;
  for (const { cache } of await shelves(HOME)) if (await cache.match(key, { ignoreVary: true })) return;
  await read.put(key, response);
  const all = await read.keys();
  await Promise.all(all.slice(0, Math.max(0, all.length - MOST_READ)).map((oldest) => read.delete(oldest)));
}
