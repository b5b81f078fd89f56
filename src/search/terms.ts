import { COMMON_WORDS } from './common-words.ts';
import { isNative } from './native.ts';
import { normalForm } from './normal-form.ts';

/** Words to look for, in one spelling. */
export interface Form {
  /** In normal form; more than one only where they must follow one another. */
  words: string[];
  /** Whether the words must stand as they are, not in another ending. */
  exact: boolean;
  /** Whether it begins in Japanese or Korean script. */
  native: boolean;
}

/** One thing that a query asks for: any of its forms will do. */
export interface Term {
  forms: Form[];
  /** The word that stands in the index for all of them, where there is one (see name-token). */
  token?: string;
}

/** A term for a name or phrase, in every spelling it is looked for. */
export function exactTerm(spellings: readonly string[]): Term {
  return { forms: spellings.map(wordsIn).flatMap((words) => (words.length > 0 ? [form(words, true)] : [])) };
}

/** What a query asks for: each run in quotation marks as it stands, and every other word that is not too common. */
export function termsOf(query: string): Term[] {
  const terms: Term[] = [];
  const rest = query.replace(/"([^"]*)"/g, (_, phrase: string) => {
    const term = exactTerm([phrase]);
    if (term.forms.length > 0) terms.push(term);
    return ' ';
  });
  const words = wordsIn(rest);
  const telling = words.filter((word) => !COMMON_WORDS.has(word));
  const kept = telling.length > 0 || terms.length > 0 ? telling : words;
  return [...terms, ...[...new Set(kept)].map((word) => ({ forms: [form([word], false)] }))];
}

function form(words: string[], exact: boolean): Form {
  return { words, exact, native: isNative(words[0] ?? '') };
}

function wordsIn(text: string): string[] {
  return normalForm(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}
