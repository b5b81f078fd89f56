import { readFileSync } from 'node:fs';
import { parseAllDocuments, parseDocument } from 'yaml';

/** What a query is of. The first three are what only a site that knows its names can answer; the others are plain. */
export const KINDS = [
  'variant',
  'native',
  'slip',
  'name',
  'event',
  'date',
  'number',
  'phrase',
  'question',
  'term',
  'source',
  'any',
] as const;

const SETS = ['tuned on', 'kept aside', 'written later'] as const;
const STRANGERS = 'of strangers';

/** A reader's query, and the places that should come first: chapter#section, or a chapter for its opening. */
export interface Query {
  /** Strangers’ queries are of none. */
  kind?: (typeof KINDS)[number];
  query: string;
  first: string[];
  /** Which of the sets it is of: the search is tuned on the first; the second, each third of the same list, and the third, which was written
   * later, are kept aside meanwhile. */
  set: (typeof SETS)[number] | typeof STRANGERS;
}

/** The readers' queries of tests/search/queries.yaml. */
export function readQueries(): Query[] {
  const [first = [], later = []] = parseAllDocuments(readFileSync('tests/search/queries.yaml', 'utf8')).map((document) => {
    // As a Map: in an object, a query that is a number would not keep its place.
    const listed = document.toJS({ mapAsMap: true }) as Map<(typeof KINDS)[number], Map<string, string[]>>;
    return [...listed].flatMap(([kind, of]) => [...of].map(([query, places]) => ({ kind, query, first: places })));
  });
  return [
    ...first.map((query, index): Query => ({ ...query, set: SETS[index % 3 === 2 ? 1 : 0] })),
    ...later.map((query): Query => ({ ...query, set: SETS[2] })),
  ];
}

/** The strangers' queries of tests/search/strangers.yaml. */
export function readStrangers(): Query[] {
  const listed = parseDocument(readFileSync('tests/search/strangers.yaml', 'utf8')).toJS({ mapAsMap: true }) as Map<string, string[]>;
  return [...listed].map(([query, first]) => ({ query, first, set: STRANGERS }));
}

/** Those that any site's search could answer. */
export function isPlain({ kind }: Query): boolean {
  return kind !== undefined && !['variant', 'native', 'slip'].includes(kind);
}

/** A result as it is shown: its place as in Query; two where a site shows a page and a section of it as one. */
export type Shown = readonly string[];

/** A query with what a search answered. */
export interface Answered {
  query: Query;
  /** What was found, in the order shown. */
  places: readonly Shown[];
}

/** Counted over some queries, all from 0 to 1. */
export interface Relevance {
  queries: number;
  /** Precision at 1: the part of them whose first place is right. */
  first: number;
  /** Mean reciprocal rank of the first right place. */
  rank: number;
  /** How many found no right place among those shown. */
  misses: number;
}

/** Counts how well queries were answered. */
export function relevanceOf(answered: readonly Answered[]): Relevance {
  const ranks = answered.map(rankOf);
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  return {
    queries: answered.length,
    first: mean(ranks.map((rank) => (rank === 1 ? 1 : 0))),
    rank: mean(ranks.map((rank) => (rank === 0 ? 0 : 1 / rank))),
    misses: ranks.filter((rank) => rank === 0).length,
  };
}

/** The rank of the first right place, from 1; 0 when there is none. */
export function rankOf({ query, places }: Answered): number {
  return places.findIndex((shown) => shown.some((place) => query.first.includes(place))) + 1;
}

/** Whether a stranger asked. */
export function isStrangers({ query }: Answered): boolean {
  return query.set === STRANGERS;
}

/** The lines of a table: by kind, by set, and in all; beside these what strangers asked. */
export function relevanceLines(all: readonly Answered[]): string[] {
  const [strangers, answered] = [all.filter(isStrangers), all.filter((one) => !isStrangers(one))];
  const line = (name: string, some: readonly Answered[]) => {
    const { queries, first, rank, misses } = relevanceOf(some);
    return `${name.padEnd(24)}${String(queries).padStart(8)}${first.toFixed(3).padStart(10)}${rank.toFixed(3).padStart(10)}${String(misses).padStart(8)}`;
  };
  const kinds = KINDS.filter((kind) => answered.some(({ query }) => query.kind === kind));
  return [
    `${''.padEnd(24)}${'queries'.padStart(8)}${'P@1'.padStart(10)}${'MRR'.padStart(10)}${'misses'.padStart(8)}`,
    ...kinds.map((kind) =>
      line(
        kind,
        answered.filter(({ query }) => query.kind === kind),
      ),
    ),
    ...SETS.map((set) =>
      line(
        set,
        answered.filter(({ query }) => query.set === set),
      ),
    ),
    line('all', answered),
    line(STRANGERS, strangers),
  ];
}
