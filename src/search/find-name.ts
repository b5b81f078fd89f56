import { distance } from 'fastest-levenshtein';
import { isNative } from './native.ts';
import { nameKey, normalForm } from './normal-form.ts';
import type { Spelling } from './spellings.ts';

/** A name among the words of a query, as [from, to) in them. */
export interface FoundName {
  spelling: Spelling;
  from: number;
  to: number;
}

/** No name is longer in words than this. */
const LONGEST = 10;
/** Shorter words are too near to too much to be slips of a name. */
const SHORTEST_SLIP = 5;

/** A form with the keys it is looked up by. */
interface Keyed {
  /** The book's form of the name, or the part of it that the key is of. */
  name: string;
  sorted: string;
  unspaced: string;
}

/** The longest run of words that is a registered name in any spelling: the order of its words and the spaces in it do not matter. */
export function findName(words: readonly string[], spellings: readonly Spelling[]): FoundName | undefined {
  for (const { from, to, text } of runs(words)) {
    const own = keyed('', text);
    if (own.unspaced === '') continue;
    const is = (form: Keyed | undefined) => form?.sorted === own.sorted || form?.unspaced === own.unspaced;
    // A form the book uses goes before another name's variant.
    const spelling = spellings.find((each) => is(formsOf(each)[0])) ?? spellings.find((each) => formsOf(each).some(is));
    if (spelling !== undefined) return { spelling, from, to };
  }
  return undefined;
}

/** A name, or one word of one, that some of the words are within a slip of (two where they are long). What is only begun is no slip. */
export function guessName(
  words: readonly string[],
  spellings: readonly Spelling[],
): { name: string; from: number; to: number } | undefined {
  const whole = spellings.flatMap(formsOf);
  const parts = spellings.flatMap(partsOf);
  for (const { from, to, text } of runs(words)) {
    const own = keyed('', text);
    if (isNative(text) || own.unspaced.length < SHORTEST_SLIP) continue;
    const slips = own.unspaced.length >= 9 ? 2 : 1;
    let best: { name: string; away: number } | undefined;
    let begun = false;
    for (const { name, sorted, unspaced } of to - from === 1 ? [...whole, ...parts] : whole) {
      begun ||= unspaced.startsWith(own.unspaced);
      if (unspaced.length < SHORTEST_SLIP || Math.abs(unspaced.length - own.unspaced.length) > slips) continue;
      const away = Math.min(distance(own.unspaced, unspaced), distance(own.sorted, sorted));
      if (away <= slips && away < (best?.away ?? Number.POSITIVE_INFINITY)) best = { name, away };
    }
    if (best !== undefined && !begun) return { name: best.name, from, to };
  }
  return undefined;
}

const known = new WeakMap<Spelling, { forms: Keyed[]; parts: Keyed[] }>();

/** Every form of a name with its keys, the book's own first. */
function formsOf(spelling: Spelling): Keyed[] {
  return keysOf(spelling).forms;
}

/** The single words of a name in the book's form, for a surname is often typed alone. */
function partsOf(spelling: Spelling): Keyed[] {
  return keysOf(spelling).parts;
}

function keysOf(spelling: Spelling): { forms: Keyed[]; parts: Keyed[] } {
  const before = known.get(spelling);
  if (before !== undefined) return before;
  const { name, forms } = spelling;
  const keys = { forms: [name, ...forms].map((form) => keyed(name, form)), parts: name.split(/\s+/).map((part) => keyed(part, part)) };
  known.set(spelling, keys);
  return keys;
}

function keyed(name: string, form: string): Keyed {
  return { name, sorted: nameKey(form), unspaced: normalForm(form).replaceAll(' ', '') };
}

/** Every run of words, the longest first. */
function* runs(words: readonly string[]): Generator<{ from: number; to: number; text: string }> {
  for (let length = Math.min(words.length, LONGEST); length > 0; length -= 1)
    for (let from = 0; from + length <= words.length; from += 1)
      yield { from, to: from + length, text: words.slice(from, from + length).join(' ') };
}
