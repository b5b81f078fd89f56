import { firmOf, type Form, isNeeded, type Term } from './terms.ts';
import { isNative } from './native.ts';

/** A record that the index names, its text not loaded yet. */
export interface Hit {
  id: string;
  score: number;
  data(): Promise<HitData>;
}

/** What the index keeps of a record. */
export interface HitData {
  url: string;
  meta: Record<string, string>;
  content: string;
}

/** Asks the index; null asks for every record. */
export type AskIndex = (query: string | null, filters?: Record<string, string>) => Promise<Hit[]>;

const ENOUGH = 4;
const FEW = 3;

/** What a term counts that so many of the records hold: the fewer, the more (BM25). */
export function rarityOf(holding: number, records: number): number {
  return Math.log(1 + (records - holding + 0.5) / (holding + 0.5));
}

/** Whether so many records hold every term that no others are looked at; never with more terms than few, as in a question. */
export function areEnough(records: number, terms: number): boolean {
  return records >= ENOUGH && terms <= FEW;
}

/** The records that may answer, the likeliest first, and what each term counts. */
export interface Candidates {
  hits: Hit[];
  rarities: number[];
}

/**
 * The records that hold enough of the terms, as far as the index knows: it is asked for each form of each term alone, since it takes a
 * query for words that must all be there, each perhaps only begun.
 * @param records how many records there are
 */
export async function candidatesFor(terms: readonly Term[], records: number, ask: AskIndex): Promise<Candidates> {
  const found = await Promise.all(terms.map(({ forms, token }) => anyOf(token === undefined ? forms.map(asQuery) : [`"${token}"`], ask)));
  const rarities = found.map(({ size }) => rarityOf(size, records));
  const firm = new Set(firmOf(terms));
  const ranked = new Map<string, { hit: Hit; held: number; rank: number }>();
  for (const [index, hits] of found.entries()) {
    const most = Math.max(...[...hits.values()].map(({ score }) => score), Number.MIN_VALUE);
    for (const hit of hits.values()) {
      const entry = ranked.get(hit.id) ?? { hit, held: 0, rank: 0 };
      if (firm.has(terms[index] as Term)) entry.held += 1;
      entry.rank += ((rarities[index] ?? 0) * hit.score) / most;
      ranked.set(hit.id, entry);
    }
  }
  const needed = found.filter((_, index) => terms[index] && isNeeded(terms[index]));
  const answers = [...ranked.values()].filter(({ hit, held }) => held > 0 && held * 2 >= firm.size && needed.every((of) => of.has(hit.id)));
  // Where enough records hold every one of a few terms, those that hold some are no answers.
  const whole = answers.filter(({ held }) => held === firm.size);
  const hits = (areEnough(whole.length, firm.size) ? whole : answers)
    .sort((a, b) => b.rank * b.held ** 2 - a.rank * a.held ** 2 || (a.hit.id < b.hit.id ? -1 : 1))
    .map(({ hit }) => hit);
  return { hits, rarities };
}

async function anyOf(queries: readonly string[], ask: AskIndex): Promise<Map<string, Hit>> {
  const best = new Map<string, Hit>();
  for (const hits of await Promise.all(queries.map((query) => ask(query))))
    for (const hit of hits) if (hit.score > (best.get(hit.id)?.score ?? -1)) best.set(hit.id, hit);
  return best;
}

/** A form as the index is asked for it: signs of native script are words there (see native-spacing), and must follow one another. */
export function asQuery({ words, exact }: Form): string {
  const spaced = words.flatMap((word) => (isNative(word) ? Array.from(word) : [word]));
  return exact || spaced.length > 1 ? `"${spaced.join(' ')}"` : spaced.join('');
}
