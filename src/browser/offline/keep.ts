import { type FileList, LIST, type ListedFile } from '../../offline/file-list.ts';
import { cacheAt, cacheNames, keptName, readName, record, removeCache, type Shelf, shelves } from './shelf.ts';

/** How many files are fetched side by side. */
const AT_ONCE = 6;

/** Another build was put on the host while this one was being fetched. */
export class Overtaken extends Error {}

/**
 * The list of the build that is on the host now. Throws when it does not come.
 * @param home the address of the home page, with its final slash
 */
export async function listOnHost(home: string): Promise<FileList> {
  return (await (await fromHost(`${home}${LIST}`)).json()) as FileList;
}

/** The line's answer, never the worker's: what is asked so is left alone by it (see service-worker). */
async function fromHost(address: string, signal?: AbortSignal): Promise<Response> {
  const response = await fetch(address, { cache: 'no-cache', redirect: 'error', ...(signal && { signal }) });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}

/**
 * Keeps all files of a list. What was begun and not ended goes on where it stopped; what an edition at hand has too is not fetched again.
 * @param kept told of the bytes that are there, as they come
 */
export async function keepWhole(home: string, list: FileList, signal: AbortSignal, kept: (bytes: number) => void): Promise<void> {
  const name = keptName(home, list.build);
  const at = await shelves(home);
  const unfinished = (await cacheNames(home)).filter(
    (one) => one !== readName(home) && one !== name && !at.some((shelf) => shelf.name === one),
  );
  await Promise.all(unfinished.map(removeCache));
  const cache = await caches.open(name);
  const had = await filesOf(home, at);
  let bytes = 0;
  const next = [...list.files];
  const keepSome = async () => {
    for (let file = next.shift(); file !== undefined; file = next.shift()) {
      signal.throwIfAborted();
      const more = await keepFile(home, cache, file, had, signal);
      bytes += more;
      kept(bytes);
    }
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, keepSome));
  } finally {
    // Where one has failed, the others stop too.
    next.length = 0;
  }
  if ((await listOnHost(home)).build !== list.build) throw new Overtaken();
  await cache.put(`${home}${LIST}`, Response.json(list));
  const { build, version, date } = list;
  await record(home, cache, { build, version, date, since: Date.now(), bytes });
  await clearRead(home, cache);
}

/** Keeps one file; returns its bytes as they lie on the device. */
async function keepFile(home: string, cache: Cache, [path, , hash]: ListedFile, had: Had, signal: AbortSignal): Promise<number> {
  const address = `${home}${path}`;
  const there = await cache.match(address, { ignoreVary: true });
  if (there) return (await there.blob()).size;
  const response = (await had(path, hash)) ?? (await fromHost(address, signal));
  const copy = response.clone();
  await cache.put(address, response);
  return (await copy.blob()).size;
}

/** A file as an edition at hand has it, if it has the very same. */
type Had = (path: string, hash: string) => Promise<Response | undefined>;

async function filesOf(home: string, [newest]: readonly Shelf[]): Promise<Had> {
  const known = newest && new Map((await listOf(home, newest))?.files.map(([path, , hash]) => [path, hash]));
  return async (path, hash) => (known?.get(path) === hash ? newest?.cache.match(`${home}${path}`, { ignoreVary: true }) : undefined);
}

/** The list that an edition was kept by. */
async function listOf(home: string, { cache }: Shelf): Promise<FileList | undefined> {
  return (await (await cache.match(`${home}${LIST}`))?.json()) as FileList | undefined;
}

/** What is new in a list, against an edition that is kept: all of it without one. */
export async function newFiles(home: string, list: FileList, shelf: Shelf | undefined): Promise<readonly ListedFile[]> {
  const known = new Map((shelf && (await listOf(home, shelf)))?.files.map(([path, , hash]) => [path, hash]));
  return list.files.filter(([path, , hash]) => known.get(path) !== hash);
}

/** Takes from what was read all that the whole book has. */
async function clearRead(home: string, whole: Cache): Promise<void> {
  const read = await cacheAt(readName(home));
  for (const request of (await read?.keys()) ?? []) if (await whole.match(request, { ignoreVary: true })) await read?.delete(request);
}

/** Removes everything that is kept, and the worker. */
export async function removeAll(home: string): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration(home);
  await registration?.unregister();
  // Until none is left: what the worker had in hand may have made one again.
  for (let names = await cacheNames(home); names.length > 0; names = await cacheNames(home)) await Promise.all(names.map(removeCache));
}

/** What lies on the device beside a whole book: the pages read, with the bytes of all that they loaded, and those of a book begun. */
export async function restOf(home: string): Promise<{ pages: number; bytes: number; begun: number }> {
  const whole = new Set((await shelves(home)).map(({ name }) => name));
  const rest = { pages: 0, bytes: 0, begun: 0 };
  for (const name of await cacheNames(home)) {
    if (whole.has(name)) continue;
    const cache = await cacheAt(name);
    if (cache === undefined) continue;
    const sizes = await Promise.all((await cache.matchAll()).map(async (response) => (await response.blob()).size));
    const bytes = sizes.reduce((sum, size) => sum + size, 0);
    if (name !== readName(home)) rest.begun += bytes;
    else Object.assign(rest, { bytes, pages: (await cache.keys()).filter(({ url }) => url.endsWith('/')).length });
  }
  return rest;
}
