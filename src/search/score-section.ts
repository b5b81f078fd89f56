import { matchesAt } from './match.ts';
import type { PageText, Section } from './page-text.ts';
import type { Term } from './terms.ts';

/** How well a section answers, and the piece of the text where it does best. */
export interface Score {
  score: number;
  place: number;
}

/** A section that holds fewer of the terms than this part does not answer. */
const LEAST_COVERED = 0.5;
/** BM25: how soon more of a term counts no more, how far a section’s length counts, and a section of common length, in words. */
const SATURATION = 1.2;
const LENGTH_COUNTS = 0.6;
const COMMON_LENGTH = 300;
/** What it counts that the terms follow one another as they were asked. */
const IN_ORDER = 1.5;
/** The pieces among which an excerpt looks for most terms. */
const WINDOW = 18;

/**
 * Scores a section of a page; undefined when it does not answer. What stands in quotation marks must be there. Each term counts by how
 * often it stands there for its length, ever less, and a section that holds all of them goes far before one that holds some: so a long section does not
 * win by its length.
 * @param weightAt what a word in a piece counts: more in a heading, less in a note
 */
export function scoreSection(
  { words, places }: PageText,
  { from, to }: Section,
  terms: readonly Term[],
  weightAt: (place: number) => number,
): Score | undefined {
  const hits: { at: number; term: number; weight: number }[] = [];
  const sums = terms.map((term, index) => {
    let sum = 0;
    for (let at = from; at + term.words.length <= to; at += 1) {
      if (!matchesAt(words, at, term)) continue;
      const weight = weightAt(places[at] ?? 0);
      hits.push({ at, term: index, weight });
      sum += weight;
    }
    return sum;
  });
  if (terms.some(({ exact }, index) => exact && sums[index] === 0)) return undefined;
  const covered = sums.filter((sum) => sum > 0).length / terms.length;
  if (hits.length === 0 || covered < LEAST_COVERED) return undefined;
  const half = SATURATION * (1 - LENGTH_COUNTS + (LENGTH_COUNTS * (to - from)) / COMMON_LENGTH);
  const total = sums.reduce((all, sum) => all + sum / (sum + half), 0);
  const inOrder = terms.length > 1 && hits.some(({ at, term }) => term === 0 && followed(words, at, terms));
  return { score: (total / terms.length) * covered ** 2 * (inOrder ? IN_ORDER : 1), place: bestPlace(hits, places) };
}

function followed(words: readonly string[], at: number, terms: readonly Term[]): boolean {
  let next = at;
  return terms.every((term) => {
    const here = matchesAt(words, next, term);
    next += term.words.length;
    return here;
  });
}

/** Where most terms stand together; of equals the weightier, then the first. */
function bestPlace(hits: readonly { at: number; term: number; weight: number }[], places: readonly number[]): number {
  let best = { value: -1, place: 0 };
  for (const { at, weight } of hits) {
    const place = places[at] ?? 0;
    const near = hits.filter((other) => other.at >= at && (places[other.at] ?? 0) < place + WINDOW);
    // A heading is shown above the excerpt, so it is no better a place than the prose.
    const value = new Set(near.map(({ term }) => term)).size * 2 + Math.min(weight, 1);
    if (value > best.value) best = { value, place };
  }
  return best.place;
}
