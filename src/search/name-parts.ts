import { normalForm } from './normal-form.ts';
import type { Spelling } from './spellings.ts';

/** Shorter words of a name (Kim, Nam, Line) say too little alone. */
const SHORTEST = 5;

const known = new WeakMap<readonly Spelling[], Map<string, number>>();

/**
 * The words of a name by which the prose goes on speaking of it, once it has been named in full: Hatoyama, the university. Only words of
 * no other registered name.
 */
export function nameParts({ name }: Spelling, spellings: readonly Spelling[]): string[] {
  const counts = known.get(spellings) ?? countWords(spellings);
  known.set(spellings, counts);
  const words = wordsOf(name);
  return words.length < 2 ? [] : words.filter((word) => word.length >= SHORTEST && counts.get(word) === 1);
}

function countWords(spellings: readonly Spelling[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { name } of spellings) for (const word of new Set(wordsOf(name))) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function wordsOf(name: string): string[] {
  return normalForm(name).split(' ');
}
