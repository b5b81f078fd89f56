/** An edition that is kept whole, as its shelf says. It is written last: a shelf without it is not finished. */
export interface Kept {
  build: string;
  version: string;
  date: string;
  /** When it was kept, milliseconds. */
  since: number;
  /** Bytes that lie on the device. */
  bytes: number;
  /** Once a newer one is kept: the pages that were open then, by the browser's ids. While one is, its files stay. */
  leaving?: string[];
}

/** A kept edition with the cache that holds it. */
export interface Shelf {
  name: string;
  cache: Cache;
  kept: Kept;
}

// Cache Storage belongs to the host: two books below one host are kept apart by their paths.
const own = (home: string) => `without-recognition ${new URL(home).pathname}`;
const recordOf = (home: string) => `${home}offline/kept.json`;

/** The cache of what was read. @param home the address of the home page, with its final slash */
export const readName = (home: string) => `${own(home)} read`;

/** The cache of a build that is kept whole. */
export const keptName = (home: string, build: string) => `${own(home)} kept ${build}`;

/** The names of all caches of the book. */
export async function cacheNames(home: string): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(`${own(home)} `));
}

/** Held by whoever looks into a cache that may be gone, and alone by whoever removes one: in all pages and the worker. */
const LOCK = 'without-recognition caches';

/** A cache that is there. Opening one that was removed a moment ago would make it again, empty and for ever. */
export function cacheAt(name: string): Promise<Cache | undefined> {
  return navigator.locks.request(LOCK, { mode: 'shared' }, async () => ((await caches.has(name)) ? caches.open(name) : undefined));
}

/** Removes a cache. */
export async function removeCache(name: string): Promise<void> {
  await navigator.locks.request(LOCK, () => caches.delete(name));
}

/** The editions that are kept whole, the newest first. */
export async function shelves(home: string): Promise<Shelf[]> {
  const found: Shelf[] = [];
  for (const name of await cacheNames(home)) {
    const cache = await cacheAt(name);
    const record = await cache?.match(recordOf(home));
    if (cache && record) found.push({ name, cache, kept: (await record.json()) as Kept });
  }
  return found.sort((a, b) => b.kept.since - a.kept.since);
}

/** Writes what a shelf says of itself. */
export function record(home: string, cache: Cache, kept: Kept): Promise<void> {
  return cache.put(recordOf(home), Response.json(kept));
}
