import { matchesAt } from './match.ts';
import { firmOf, type Form, termsOf } from './terms.ts';
import { wordsOf } from './words.ts';

/** What some queries ask for, as it is marked in texts. */
export function formsIn(queries: readonly string[]): Form[] {
  return queries.flatMap((query) => firmOf(termsOf(query))).flatMap(({ forms }) => forms);
}

/**
 * Where what is asked for stands in a text, as [from, to) in it, in order and apart. A Latin word is marked whole, a phrase from its first
 * word to its last, native script only as far as it was asked for.
 */
export function wordRanges(text: string, forms: readonly Form[]): [number, number][] {
  const words = wordsOf(text);
  const texts = words.map((word) => word.text);
  const ranges: [number, number][] = [];
  for (const form of forms) {
    const [first = ''] = form.words;
    for (const [at, word] of words.entries()) {
      if (!matchesAt(texts, at, form)) continue;
      const last = words[at + form.words.length - 1] ?? word;
      if (form.native && form.words.length === 1) ranges.push(...within(text, word.from, word.to, first));
      else ranges.push([word.from, last.to]);
    }
  }
  ranges.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  const apart: [number, number][] = [];
  for (const range of ranges) if (range[0] >= (apart.at(-1)?.[1] ?? 0)) apart.push(range);
  return apart;
}

function within(text: string, from: number, to: number, part: string): [number, number][] {
  const found: [number, number][] = [];
  for (let at = text.indexOf(part, from); at !== -1 && at < to; at = text.indexOf(part, at + part.length))
    found.push([at, at + part.length]);
  return found.length > 0 ? found : [[from, to]];
}
