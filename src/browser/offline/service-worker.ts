import { isFixed } from '../../offline/key.ts';
import { current, fixed, keepRead } from './answer.ts';
import { HOME, scope } from './scope.ts';
import { readName, record, removeCache, shelves } from './shelf.ts';

// Keeps what is read, and answers from what is kept. It fetches nothing of its own accord, and takes over no page that is open: the first
// page it serves is the next one.

scope.addEventListener('activate', (event) => {
  event.waitUntil(caches.open(readName(HOME)));
});

scope.addEventListener('fetch', (event) => {
  const { method, url, redirect, mode, headers } = event.request;
  // What the page Offline keeps must come from the line; those requests refuse to be led on, as no others do.
  if (method !== 'GET' || !url.startsWith(HOME) || redirect === 'error' || headers.has('Range')) return;
  event.respondWith(isFixed(url) ? fixed(event) : current(event));
  if (mode === 'navigate') event.waitUntil(clearOld());
});

scope.addEventListener('message', (event) => {
  const { data } = event;
  event.waitUntil('read' in data ? Promise.all(data.read.map(keepSeen)) : clearOld());
});

/** Keeps what a page read before there was a worker, as the browser still has it: the line is not asked. */
async function keepSeen(address: string): Promise<void> {
  if (!address.startsWith(HOME)) return;
  const seen = await fetch(address, { cache: 'only-if-cached', mode: 'same-origin' }).catch(() => undefined);
  if (seen?.status === 200 && !seen.redirected) await keepRead(address, seen);
}

/** Removes editions that a newer one has followed, once no page is open that was open then: a page never loses its scripts. */
async function clearOld(): Promise<void> {
  const [, ...old] = await shelves(HOME);
  if (old.length === 0) return;
  const open = (await scope.clients.matchAll({ includeUncontrolled: true })).map(({ id }) => id);
  for (const { name, cache, kept } of old) {
    if (kept.leaving === undefined) await record(HOME, cache, { ...kept, leaving: open });
    else if (!kept.leaving.some((id) => open.includes(id))) await removeCache(name);
  }
}
