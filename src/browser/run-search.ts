import { excerpt } from '../search/excerpt.ts';
import { isNative } from '../search/native.ts';
import { type PageText, pageText } from '../search/page-text.ts';
import { type Plan, planQuery } from '../search/plan-query.ts';
import { scoreSection } from '../search/score-section.ts';
import type { Spelling } from '../search/spellings.ts';
import { type Term, termsOf } from '../search/terms.ts';
import { BASE, type Candidate, type PageData, type Pagefind, pagefind } from './pagefind-client.ts';

/** A section found. */
export interface FoundSection {
  title: string;
  /** Address with the section's id. */
  url: string;
  /** The words around the hit, as plain text. */
  excerpt: string;
  score: number;
}

/** A chapter, or a page of the apparatus, with its sections found, the best first. */
export interface FoundPage {
  title: string;
  url: string;
  part: string;
  period: string;
  sections: FoundSection[];
}

/** What a search yields. */
export interface Findings {
  plan: Plan;
  /** The queries that were run: their words are marked. */
  asked: string[];
  chapters: FoundPage[];
  /** Names, terms, sources and the other pages of the apparatus. */
  apparatus: FoundPage[];
}

/** A hit under another spelling counts a little less than one under the reader's own. */
const OTHER_SPELLING = 0.9;
/** What a word counts that the index did not weigh: one inside a compound of native script. */
const UNWEIGHED = 0.5;

let table: Promise<Spelling[]> | undefined;
const texts = new Map<string, PageText>();

/** The table of spellings; without it the search still finds what is typed as it stands. */
export function spellings(): Promise<Spelling[]> {
  table ??= fetch(`${BASE}/search/spellings.json`)
    .then((response) => (response.ok ? (response.json() as Promise<Spelling[]>) : []))
    .catch(() => []);
  return table;
}

/**
 * Runs a search in every spelling and joins what it finds. The index names the pages that may answer; which of their sections do, their
 * own text decides: the index takes a word it does not know for the beginning of one that it knows. Throws when the index cannot be loaded.
 */
export async function runSearch(typed: string): Promise<Findings> {
  const [client, known] = await Promise.all([pagefind(), spellings()]);
  const plan = planQuery(typed, known);
  const found = await inTurn(client, plan);
  if (found) return { plan: { queries: plan.queries, also: plan.also }, ...found };
  // Nothing as typed: what was perhaps meant is shown at once.
  const meant = plan.meant && planQuery(plan.meant.query, known);
  const instead = meant && (await inTurn(client, meant));
  return { plan, ...(instead ?? { asked: plan.queries, chapters: [], apparatus: [] }) };
}

/** The queries as planned; if they find nothing, the words wherever they stand. */
async function inTurn(client: Pagefind, { queries, otherwise }: Plan): Promise<Omit<Findings, 'plan'> | undefined> {
  // The index does not cut Japanese and Korean into words, so what is no registered name is looked for in every page.
  if (queries.length === 1 && otherwise === undefined && queries.some(isNative)) return find(queries, () => client.search(null));
  const found = await find(queries, (query) => client.search(query));
  return found ?? (otherwise === undefined ? undefined : find([otherwise], (query) => client.search(query)));
}

async function find(
  asked: string[],
  search: (query: string) => Promise<{ results: Candidate[] }>,
): Promise<Omit<Findings, 'plan'> | undefined> {
  const runs = await Promise.all(asked.map((query) => search(query.replaceAll('"', ' '))));
  const pages = new Map<string, FoundPage>();
  // One query after the other: Pagefind keeps one object for a page and writes each query's places into it.
  for (const [run, { results }] of runs.entries()) {
    const terms = termsOf(asked[run] ?? '');
    if (terms.length === 0) continue;
    await Promise.all(results.map(async (result) => join(pages, await result.data(), terms, run === 0 ? 1 : OTHER_SPELLING)));
  }
  const found = [...pages.values()].map((page) => ({ ...page, sections: page.sections.toSorted(byScore) }));
  found.sort((a, b) => byScore(a.sections[0], b.sections[0]) || a.url.localeCompare(b.url));
  if (found.length === 0) return undefined;
  return { asked, chapters: found.filter(({ part }) => part !== 'Apparatus'), apparatus: found.filter(({ part }) => part === 'Apparatus') };
}

function join(pages: Map<string, FoundPage>, data: PageData, terms: readonly Term[], factor: number): void {
  const { url, meta, content, anchors } = data;
  const text = texts.get(url) ?? pageText(content, anchors);
  texts.set(url, text);
  const weights = new Map(data.weighted_locations.map(({ location, weight }) => [location, weight]));
  const page = pages.get(url) ?? {
    title: meta['title'] ?? '',
    url,
    part: meta['part'] ?? 'Apparatus',
    period: meta['period'] ?? '',
    sections: [],
  };
  for (const section of text.sections) {
    const scored = scoreSection(text, section, terms, (place) => weights.get(place) ?? UNWEIGHED);
    if (scored === undefined) continue;
    const own = {
      title: section.title ?? page.title,
      url: section.id === undefined ? url : `${url}#${section.id}`,
      excerpt: excerpt(text, section, scored.place),
      score: scored.score * factor,
    };
    const known = page.sections.find((other) => other.url === own.url);
    if (known === undefined) page.sections.push(own);
    else if (own.score > known.score) Object.assign(known, own);
  }
  if (page.sections.length > 0) pages.set(url, page);
}

function byScore(a: FoundSection | undefined, b: FoundSection | undefined): number {
  return (b?.score ?? 0) - (a?.score ?? 0);
}
