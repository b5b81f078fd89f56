import type { Anchor } from '../search/page-text.ts';

/** The part of Pagefind's browser API that we use. */
export interface Pagefind {
  options(options: { baseUrl: string }): Promise<void>;
  init(): Promise<void>;
  destroy(): Promise<void>;
  /** Without a query: every page. */
  search(query: string | null): Promise<{ results: Candidate[] }>;
}

/** A page found, its text not loaded yet. */
export interface Candidate {
  id: string;
  data(): Promise<PageData>;
}

export interface PageData {
  url: string;
  meta: Record<string, string>;
  content: string;
  anchors: Anchor[];
  /** Where the words of the query stand, in pieces between spaces, and what each counts there. */
  weighted_locations: { weight: number; location: number }[];
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

/**
 * Drops the index, so that the next search loads it anew. Pagefind keeps a file that failed to come as failed for as long as its
 * instance lives.
 */
export async function forgetPagefind(): Promise<void> {
  const client = await loading?.catch(() => undefined);
  loading = undefined;
  await client?.destroy();
}

async function load(): Promise<Pagefind> {
  const client = (await import(/* @vite-ignore */ `${BASE}/pagefind/pagefind.js`)) as Pagefind;
  await client.options({ baseUrl: `${BASE}/` });
  await client.init();
  return client;
}
