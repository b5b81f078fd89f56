import { placesFor } from './initials.ts';
import { matchAt, matchesAt } from './match.ts';
import type { RecordText } from './record-text.ts';
import { firmOf, isNeeded, type Term } from './terms.ts';

/** How well a record answers, and the piece of its text where it does best. */
export interface Score {
  score: number;
  place: number;
  /** The terms that it holds. */
  held: Term[];
}

/** A record that holds fewer of the terms than this part does not answer. */
const LEAST_COVERED = 0.5;
/** What a word counts where it stands. */
const WEIGHTS = { title: 6, page: 1.5, text: 1, notes: 0.25 } as const;
/** BM25: how soon more of a term counts no more, how far a record’s length counts, and a record of common length, in words. */
const SATURATION = 1.2;
const LENGTH_COUNTS = 0.4;
const COMMON_LENGTH = 300;
/** A term covers a record less where it stands in notes alone, or only begun or as another word for it: its match to this power. */
const NOTES_COVER = 0.6;
const MATCH_COVERS = 0.3;
/** What it counts that the terms follow one another as they were asked, and that they stand near one another. */
const IN_ORDER = 1.3;
const NEAR = 0.5;
/** The pieces among which terms are near one another, and an excerpt looks for most of them. */
const WINDOW = 18;

/** A place where a term stands, and what it counts there. */
interface Place {
  at: number;
  term: number;
  weight: number;
}

/**
 * Scores a record; undefined when it does not answer. What stands in quotation marks, and a name, must be there in one of its forms.
 * Each term counts by how often it stands there for the record's length, ever less, and a record that holds all of them goes far before
 * one that holds some: so a long section does not win by its length.
 * @param rarities what each term counts: more for one that few records hold
 */
export function scoreRecord(text: RecordText, terms: readonly Term[], rarities: readonly number[]): Score | undefined {
  const { words, places, notesFrom } = text;
  const hits: Place[] = [];
  const covers = terms.map(() => 0);
  const sums = terms.map(({ forms }, term) => {
    let sum = 0;
    for (const at of placesFor(words, forms)) {
      let match = 0;
      for (const form of forms) if (match < 1) match = Math.max(match, matchAt(words, at, form));
      if (match === 0) continue;
      const place = places[at] ?? 0;
      const weight = match * weightAt(text, place);
      hits.push({ at, term, weight });
      covers[term] = Math.max(covers[term] ?? 0, match ** MATCH_COVERS * (place < notesFrom ? 1 : NOTES_COVER));
      sum += weight;
    }
    return sum;
  });
  if (terms.some((term, index) => isNeeded(term) && sums[index] === 0)) return undefined;
  const held = terms.filter((_, index) => (sums[index] ?? 0) > 0);
  const firm = new Set(firmOf(terms));
  if (hits.length === 0 || held.filter((term) => firm.has(term)).length < firm.size * LEAST_COVERED) return undefined;
  const half = SATURATION * (1 - LENGTH_COUNTS + (LENGTH_COUNTS * words.length) / COMMON_LENGTH);
  const all = rarities.reduce((sum, rarity) => sum + rarity, 0);
  const total = sums.reduce((sum, of, index) => sum + ((rarities[index] ?? 1) * of) / (of + half), 0);
  const covered = terms.reduce((sum, term, index) => sum + (firm.has(term) ? (covers[index] ?? 0) : 0), 0) / firm.size;
  const inOrder = terms.length > 1 && hits.some(({ at, term }) => term === 0 && followed(words, at, terms));
  const near = terms.length > 1 ? 1 + NEAR * nearest(hits, text, terms.length) : 1;
  return { score: (total / all) * covered ** 2 * near * (inOrder ? IN_ORDER : 1), place: bestPlace(hits, text), held };
}

/** The part of the terms that stands together, where most of them do; what is in notes or only begun counts in part. */
function nearest(hits: readonly Place[], { places }: RecordText, terms: number): number {
  const inText = [...hits].sort((a, b) => a.at - b.at);
  let most = 0;
  for (const [index, { at }] of inText.entries()) {
    const end = (places[at] ?? 0) + WINDOW;
    const here = Array<number>(terms).fill(0);
    for (let next = index; next < inText.length; next += 1) {
      const hit = inText[next] as Place;
      if ((places[hit.at] ?? 0) >= end) break;
      here[hit.term] = Math.max(here[hit.term] ?? 0, Math.min(1, hit.weight));
    }
    most = Math.max(most, here.reduce((sum, of) => sum + of, 0) / terms);
  }
  return most;
}

function weightAt({ titleTo, textFrom, notesFrom }: RecordText, place: number): number {
  if (place < titleTo) return WEIGHTS.title;
  if (place < textFrom) return WEIGHTS.page;
  return place < notesFrom ? WEIGHTS.text : WEIGHTS.notes;
}

function followed(words: readonly string[], at: number, terms: readonly Term[]): boolean {
  let next = at;
  return firmOf(terms).every(({ forms }) => {
    const here = forms.find((form) => matchesAt(words, next, form));
    next += here?.words.length ?? 1;
    return here !== undefined;
  });
}

/** Where most terms stand together; of equals the weightier, then the first. The title is shown above, so it is no place for an excerpt. */
function bestPlace(hits: readonly Place[], { places, textFrom, notesFrom }: RecordText): number {
  let best = { value: -1, place: textFrom };
  for (const { at, weight } of hits) {
    const place = places[at] ?? 0;
    if (place < textFrom) continue;
    const near = hits.filter((other) => other.at >= at && (places[other.at] ?? 0) < place + WINDOW);
    // The text itself is shown rather than a note, even where the note holds a term more.
    const value = new Set(near.map(({ term }) => term)).size * (place < notesFrom ? 2 : 1) + weight;
    if (value > best.value) best = { value, place };
  }
  return best.place;
}
