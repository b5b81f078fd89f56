import type { Form } from './terms.ts';

/** The last letter of the Latin blocks. */
const LATIN = 0x24f;

/** Where the words of a text stand, by their first letters. Made once for a text, the first time that something is looked for in it. */
interface Initials {
  places: Map<string, number[]>;
  /** Of the words that do not begin with a Latin letter or a figure: in native script a word may hold what is looked for. */
  native: number[];
}

const known = new WeakMap<readonly string[], Initials>();

/** The places in a text's words, in order, where a form of a term may begin. All others are passed over unseen, most of a book for any term. */
export function placesFor(words: readonly string[], forms: readonly Form[]): readonly number[] {
  const { places, native } = initialsOf(words);
  const isNative = forms.some((form) => form.native);
  const initials = new Set(forms.map((form) => form.words[0]?.[0] ?? ''));
  const found = [...initials].filter((initial) => !(isNative && initial.charCodeAt(0) > LATIN)).map((initial) => places.get(initial) ?? []);
  if (isNative) found.push(native);
  const [only = [], ...others] = found;
  return others.length === 0 ? only : found.flat().sort((a, b) => a - b);
}

/** The same for all its words: asked for ahead, it is at hand when a term is looked for. */
export function initialsOf(words: readonly string[]): Initials {
  const before = known.get(words);
  if (before !== undefined) return before;
  const made: Initials = { places: new Map(), native: [] };
  for (const [at, word] of words.entries()) {
    const initial = word[0] ?? '';
    const places = made.places.get(initial);
    if (places === undefined) made.places.set(initial, [at]);
    else places.push(at);
    if (word.charCodeAt(0) > LATIN) made.native.push(at);
  }
  known.set(words, made);
  return made;
}
