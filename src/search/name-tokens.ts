import { toString as textOf } from 'hast-util-to-string';
import { isNative } from './native.ts';
import { nameToken } from './name-token.ts';
import type { SearchRecord } from './records.ts';
import type { Spelling } from './spellings.ts';
import { exactTerm, type Form } from './terms.ts';
import { matchesAt } from './match.ts';
import { wordsOf } from './words.ts';

/** How often a name's word is repeated at most, and for each place where the name stands. */
const MOST = 12;
const COUNTS = { title: 6, text: 1, notes: 0.3 } as const;

interface Known {
  form: Form;
  token: string;
}

/** Finds the registered names in records, in any form. Made once for a table of spellings. */
export function nameFinder(spellings: readonly Spelling[]): (record: SearchRecord) => string[] {
  const latin = new Map<string, Known[]>();
  const native: Known[] = [];
  for (const { name, forms, path } of spellings)
    for (const form of exactTerm([name, ...forms]).forms) {
      const known = { form, token: nameToken(path) };
      const [first = ''] = form.words;
      if (form.native) native.push(known);
      else latin.set(first, [...(latin.get(first) ?? []), known]);
    }
  return ({ title, text, notes }) => {
    const sums = new Map<string, number>();
    for (const [where, words] of [
      ['title', title],
      ['text', text.map((one) => textOf(one)).join(' ')],
      ['notes', notes.map((one) => textOf(one)).join(' ')],
    ] as const)
      for (const token of tokensIn(words, latin, native)) sums.set(token, (sums.get(token) ?? 0) + COUNTS[where]);
    return [...sums]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([token, sum]) => Array<string>(Math.min(MOST, Math.ceil(sum))).fill(token));
  };
}

/** A token for each place where a name stands; one place counts once for each name. */
function tokensIn(text: string, latin: ReadonlyMap<string, Known[]>, native: readonly Known[]): string[] {
  const words = wordsOf(text).map((word) => word.text);
  return words.flatMap((word, at) => {
    const possible = isNative(word)
      ? native
      : [...(latin.get(word) ?? []), ...(word.endsWith('s') ? (latin.get(word.slice(0, -1)) ?? []) : [])];
    return [...new Set(possible.filter(({ form }) => matchesAt(words, at, form)).map(({ token }) => token))];
  });
}
