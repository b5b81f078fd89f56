import { KEPT_PACKS } from '../../offline/file-list.ts';
import { PACKS, unpack } from '../../search/pack.ts';
import type { Shelf } from './shelf.ts';

/** Types that a browser should know of what is packed; the search reads bytes. */
const TYPES: Record<string, string> = { json: 'application/json', bib: 'text/x-bibtex', ris: 'application/x-research-info-systems' };

/** Packs taken apart, by their addresses: read once while the worker lives. */
const open = new Map<string, Promise<ReadonlyMap<string, ArrayBuffer>>>();

/** A file that is kept in a pack. Undefined where none has it. */
export async function fromPacks(home: string, shelves: readonly Shelf[], key: string): Promise<Response | undefined> {
  const folder = key.slice(home.length).split('/')[0] ?? '';
  for (const { name, cache } of shelves) {
    for (const { url } of await cache.keys()) {
      const path = url.slice(home.length).replace(/\?.*/, '');
      if (!path.startsWith(`${folder}/`) || !isPack(path)) continue;
      const known = open.get(`${name} ${path}`) ?? takeApart(cache, url);
      open.set(`${name} ${path}`, known);
      const bytes = (await known).get(key.slice(`${home}${folder}/`.length));
      if (bytes)
        return new Response(bytes, { headers: { 'Content-Type': TYPES[key.split('.').at(-1) ?? ''] ?? 'application/octet-stream' } });
    }
  }
  return undefined;
}

function isPack(path: string): boolean {
  return [...KEPT_PACKS, ...PACKS.map((name) => `pagefind/${name}`)].includes(path);
}

async function takeApart(cache: Cache, url: string): Promise<ReadonlyMap<string, ArrayBuffer>> {
  const body = (await cache.match(url))?.body;
  if (!body) return new Map();
  const bytes = await new Response(body.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
  return new Map(unpack(new Uint8Array(bytes)));
}
