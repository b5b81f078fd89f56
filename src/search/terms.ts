import { COMMON_WORDS } from './common-words.ts';
import { isNative } from './native.ts';
import { normalForm } from './normal-form.ts';

/** One thing that a query asks for. */
export interface Term {
  /** Its words in normal form; more than one only where it is exact. */
  words: string[];
  /** Whether it stood in quotation marks: these words, in this order. */
  exact: boolean;
  /** Whether it begins in Japanese or Korean script. */
  native: boolean;
}

/** What a query asks for: each run in quotation marks as it stands, and every other word that is not too common. */
export function termsOf(query: string): Term[] {
  const terms: Term[] = [];
  const rest = query.replace(/"([^"]*)"/g, (_, phrase: string) => {
    const words = wordsIn(phrase);
    if (words.length > 0) terms.push(term(words, true));
    return ' ';
  });
  const words = wordsIn(rest);
  const telling = words.filter((word) => !COMMON_WORDS.has(word));
  const kept = telling.length > 0 || terms.length > 0 ? telling : words;
  return [...terms, ...[...new Set(kept)].map((word) => term([word], false))];
}

function term(words: string[], exact: boolean): Term {
  return { words, exact, native: isNative(words[0] ?? '') };
}

function wordsIn(text: string): string[] {
  return normalForm(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}
