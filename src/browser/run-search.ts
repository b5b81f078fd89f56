import { type Plan, planQuery } from '../search/plan-query.ts';
import type { Spelling } from '../search/spellings.ts';
import { BASE, type PageData, pagefind, type SubResult } from './pagefind-client.ts';

/** A section found. */
export interface FoundSection {
  title: string;
  /** Address with the section's id. */
  url: string;
  /** Words around the hit, with <mark> about it; all else is escaped by Pagefind. */
  excerpt: string;
  score: number;
}

/** A chapter, or a page of the apparatus, with its sections found, the best first. */
export interface FoundPage {
  title: string;
  url: string;
  part: string;
  period: string;
  score: number;
  sections: FoundSection[];
}

/** What a search yields. */
export interface Findings {
  plan: Plan;
  chapters: FoundPage[];
  /** Names, terms, sources and the other pages of the apparatus. */
  apparatus: FoundPage[];
}

/** A hit under another spelling counts a little less than one under the reader's own. */
const OTHER_SPELLING = 0.9;

/** More pages than the book has chapters are never shown. */
const MOST_PAGES = 24;

let table: Promise<Spelling[]> | undefined;

/** The table of spellings; without it the search still finds what is typed as it stands. */
export function spellings(): Promise<Spelling[]> {
  table ??= fetch(`${BASE}/search/spellings.json`)
    .then((response) => (response.ok ? (response.json() as Promise<Spelling[]>) : []))
    .catch(() => []);
  return table;
}

/** Runs a search in every spelling and joins what it finds. Throws when the index cannot be loaded. */
export async function runSearch(typed: string): Promise<Findings> {
  const [client, known] = await Promise.all([pagefind(), spellings()]);
  const plan = planQuery(typed, known);
  const pages = new Map<string, FoundPage>();
  const runs = await Promise.all(plan.queries.map((query) => client.search(query)));
  // One query after the other: Pagefind keeps one object for a page and writes each query's excerpts into it.
  for (const [run, { results }] of runs.entries()) {
    const weight = run === 0 ? 1 : OTHER_SPELLING;
    const loaded = await Promise.all(results.slice(0, MOST_PAGES).map(async (result) => ({ result, data: await result.data() })));
    for (const { result, data } of loaded) join(pages, data, result.score * weight, weight);
  }
  const found = [...pages.values()].map(sorted).sort((a, b) => b.score - a.score || a.url.localeCompare(b.url));
  return { plan, chapters: found.filter(({ part }) => part !== 'Apparatus'), apparatus: found.filter(({ part }) => part === 'Apparatus') };
}

function join(pages: Map<string, FoundPage>, data: PageData, score: number, weight: number): void {
  const page = pages.get(data.url) ?? {
    title: data.meta['title'] ?? '',
    url: data.url,
    part: data.meta['part'] ?? 'Apparatus',
    period: data.meta['period'] ?? '',
    score: 0,
    sections: [],
  };
  pages.set(data.url, page);
  page.score = Math.max(page.score, score);
  for (const sub of data.sub_results) {
    const own = { title: sub.title, url: sub.url, excerpt: sub.excerpt, score: scoreOf(sub) * weight };
    const known = page.sections.find(({ url }) => url === sub.url);
    if (known === undefined) page.sections.push(own);
    else if (own.score > known.score) Object.assign(known, own);
  }
}

function scoreOf({ weighted_locations }: SubResult): number {
  return weighted_locations.reduce((sum, { balanced_score }) => sum + balanced_score, 0);
}

function sorted(page: FoundPage): FoundPage {
  return { ...page, sections: page.sections.toSorted((a, b) => b.score - a.score) };
}
