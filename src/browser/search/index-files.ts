import type { AskIndex, Hit } from '../../search/candidates.ts';
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

/** The index, open. */
export interface Index {
  ask: AskIndex;
  /** The ids of the records under one value of a filter. */
  under(filter: string, value: string): Promise<ReadonlySet<string>>;
}

/**
 * Fetches, side by side, the files that every search needs. Pagefind asks for them one after the other; its requests are answered from
 * these. What did not come is asked for again by Pagefind itself.
 */
export function filesFor({ base, index }: Place): void {
  if (index === '') return;
  const [tag = '', meta = '', ...filters] = index.split(' ');
  const folder = `${base}/pagefind/`;
  const files = [
    `pagefind-entry.json?ts=${tag}`,
    `pagefind.${meta}.pf_meta`,
    'wasm.en.pagefind',
    ...filters.map((name) => `filter/${name}.pf_filter`),
  ];
  const coming = new Map(files.map((file) => [new URL(folder + file, location.href).href, fetch(folder + file)]));
  for (const response of coming.values()) response.catch(() => undefined);
  const plain = self.fetch;
  self.fetch = async (input, options) => {
    const address = new URL(input instanceof Request ? input.url : input, location.href).href;
    const early = coming.get(address);
    coming.delete(address);
    try {
      const response = (await early?.catch(() => undefined)) ?? (await plain(input, options));
      lost ||= !response.ok && address.includes('/pagefind/');
      return response;
    } catch (error) {
      lost ||= address.includes('/pagefind/');
      throw error;
    }
  };
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
  const answers = new Map<string, Promise<Hit[]>>();
  const ask: AskIndex = (query, filters) => {
    const key = JSON.stringify([query, filters]);
    const known = answers.get(key) ?? instance.search(query, filters && { filters }).then(({ results }) => results);
    answers.set(key, known);
    return known;
  };
  return {
    ask,
    under: async (filter, value) => new Set((await ask(null, { [filter]: value })).map(({ id }) => id)),
  };
}
