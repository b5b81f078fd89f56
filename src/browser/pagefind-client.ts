/** The part of Pagefind's browser API that we use. */
export interface Pagefind {
  options(options: { baseUrl: string; excerptLength: number }): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ results: FoundPage[] }>;
}

/** A page found, its text not loaded yet. */
export interface FoundPage {
  id: string;
  score: number;
  data(): Promise<PageData>;
}

export interface PageData {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
  sub_results: SubResult[];
}

export interface SubResult {
  title: string;
  url: string;
  excerpt: string;
  weighted_locations: { weight: number; balanced_score: number }[];
}

/** Where the site lives below its host: '' at the root. */
export const BASE = document.documentElement.dataset['base'] ?? '';

let loading: Promise<Pagefind> | undefined;

/** Pagefind, loaded and warm. Called early, when a search is likely; a failure is forgotten, so that the next call tries again. */
export function pagefind(): Promise<Pagefind> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(): Promise<Pagefind> {
  const client = (await import(/* @vite-ignore */ `${BASE}/pagefind/pagefind.js`)) as Pagefind;
  await client.options({ baseUrl: `${BASE}/`, excerptLength: 24 });
  await client.init();
  return client;
}
