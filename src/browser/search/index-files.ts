import type { AskIndex, Hit, HitData } from '../../search/candidates.ts';
import { type PACKS, unpack } from '../../search/pack.ts';
import { firstFilesOf, type IndexFile, indexFilesOf } from './files.ts';
import type { Place } from './messages.ts';

/** Pagefind's browser API, as far as we use it. */
interface Pagefind {
  createInstance(options: { basePath: string; baseUrl: string; metaCacheTag: string; ranking: Record<string, number> }): Instance;
}

interface Instance {
  init(): Promise<void>;
  search(query: string | null, options?: { filters: Record<string, string> }): Promise<{ results: Hit[] }>;
}

/** The index only names the likeliest records; that one is long, or holds a word in another ending, tells little of that. */
const RANKING = { pageLength: 0.2, termSaturation: 1.8, termSimilarity: 0.5 };

/** Pagefind’s account of its index, as far as we use it. */
interface Entry {
  languages: { en: { page_count: number } };
}

/** The index, open. */
export interface Index {
  ask: AskIndex;
  /** How many records there are. */
  records: number;
  /** The ids of the records under one value of a filter. */
  under(filter: string, value: string): Promise<ReadonlySet<string>>;
}

const coming = new Map<string, { bytes: Promise<ArrayBuffer | undefined>; came: (bytes: ArrayBuffer | undefined) => void }>();

/**
 * Makes ready for the files that the page fetches side by side (see files): Pagefind asks for them one after the other, and its requests
 * are answered from these. What does not come is asked for again here.
 */
export function expectFiles(place: Place): void {
  for (const file of [...firstFilesOf(place), ...indexFilesOf(place)]) {
    const { promise: bytes, resolve: came } = Promise.withResolvers<ArrayBuffer | undefined>();
    coming.set(addressOf(file), { bytes, came });
  }
  const plain = self.fetch;
  self.fetch = async (input, options) => {
    const address = addressOf(input instanceof Request ? input.url : input);
    try {
      const early = await coming.get(address)?.bytes;
      const response = early === undefined ? await plain(input, options) : new Response(early);
      lost ||= !response.ok && isNeeded(address);
      return response;
    } catch (error) {
      lost ||= isNeeded(address);
      throw error;
    }
  };
}

/** Whether Pagefind finds too little without a file. What is only fetched ahead it can do without. */
function isNeeded(address: string): boolean {
  return address.includes('/pagefind/') && !address.endsWith('.pack');
}

/** Takes a file that came. */
export function takeFile({ file, bytes }: IndexFile): void {
  coming.get(addressOf(file))?.came(bytes);
}

/** Resolves when what a first answer needs has come, or has failed to. */
export async function firstFilesCame(place: Place): Promise<void> {
  await Promise.all(firstFilesOf(place).map((file) => coming.get(addressOf(file))?.bytes));
}

/**
 * Fetches what later searches will need, many files in one (see search/pack). Where it does not come, Pagefind asks for each as before.
 * Throws when it does not come.
 */
export async function fetchPack({ base, index }: Place, pack: (typeof PACKS)[number]): Promise<void> {
  const [tag = ''] = index.split(' ');
  const { ok, body } = await fetch(`${base}/pagefind/${pack}?ts=${tag}`);
  if (!ok || body === null) throw new Error(`${pack} did not come.`);
  const bytes = await new Response(body.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
  for (const [file, content] of unpack(new Uint8Array(bytes)))
    coming.set(addressOf(`${base}/pagefind/${file}`), { bytes: Promise.resolve(content), came: () => undefined });
}

/** A file's address, without the tag that keeps caches apart. */
function addressOf(file: string | URL): string {
  const { origin, pathname } = new URL(file, location.href);
  return origin + pathname;
}

let lost = false;

/** Whether a file of the index failed to come: Pagefind goes on without it, and finds nothing where there is something. */
export function isIncomplete(): boolean {
  return lost;
}

/** Opens Pagefind's index. Throws when it cannot be loaded. */
export async function openIndex({ base, index }: Place): Promise<Index> {
  const { createInstance } = (await import(/* @vite-ignore */ `${base}/pagefind/pagefind.js`)) as Pagefind;
  const [metaCacheTag = ''] = index.split(' ');
  const instance = createInstance({ basePath: `${base}/pagefind/`, baseUrl: `${base}/`, metaCacheTag, ranking: RANKING });
  await instance.init();
  const entry = (await (await fetch(`${base}/pagefind/pagefind-entry.json?ts=${metaCacheTag}`)).json()) as Entry;
  const answers = new Map<string, Promise<Hit[]>>();
  const readOnce = keepData();
  const ask: AskIndex = (query, filters) => {
    const key = JSON.stringify([query, filters]);
    const known = answers.get(key) ?? instance.search(query, filters && { filters }).then(({ results }) => results.map(readOnce));
    answers.set(key, known);
    return known;
  };
  return {
    ask,
    records: entry.languages.en.page_count,
    under: async (filter, value) => new Set((await ask(null, { [filter]: value })).map(({ id }) => id)),
  };
}

/** Keeps what was read of a record: each time that Pagefind is asked for it, it cuts excerpts anew, which are not shown here. */
function keepData(): (hit: Hit) => Hit {
  const read = new Map<string, Promise<HitData>>();
  return ({ id, score, data }) => ({
    id,
    score,
    data: () => {
      const known = read.get(id) ?? data();
      read.set(id, known);
      // What did not come is asked for again.
      known.catch(() => read.delete(id));
      return known;
    },
  });
}
