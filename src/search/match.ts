import type { Form } from './terms.ts';

/** What English hangs on a stem, with the consonant it may double: founded, founding; ships; planned. */
const ENDING = /^(?:[bdglmnprt]?(?:ed|er|ers|ing|ings)|e|es|s|ies|y|ion|ions|ation|ations|al|ally|ly|ment|ments|ive|or|ors)?$/;
/** A stem is no shorter than this. */
const STEM = 3;

/** Whether a form of a term stands at a place in a text's words, all in normal form. */
export function matchesAt(words: readonly string[], at: number, form: Form): boolean {
  // Called for every word of a page: nothing is made here, and most words are refused by the first look.
  const [first = ''] = form.words;
  if (!stands(words[at], first, form)) return false;
  for (let next = 1; next < form.words.length; next += 1) if (!stands(words[at + next], form.words[next] ?? '', form)) return false;
  return true;
}

function stands(word: string | undefined, asked: string, { exact, native }: Form): boolean {
  if (word === undefined) return false;
  if (word === asked) return true;
  // Native script has its particles and compounds unspaced.
  if (native) return word.includes(asked);
  if (word[0] !== asked[0]) return false;
  // A possessive is the word itself; its apostrophe is gone in normal form.
  return exact ? word.length === asked.length + 1 && word === `${asked}s` : isSame(word, asked);
}

/** The word begun, or another ending of it. */
function isSame(word: string, asked: string): boolean {
  if (asked.length >= 2 && word.startsWith(asked)) return true;
  let shared = 0;
  while (shared < word.length && word[shared] === asked[shared]) shared += 1;
  // The stem may share letters with the ending (agreed, agreeing), so shorter ones are tried too.
  for (let stem = shared; stem >= Math.max(STEM, shared - 1); stem -= 1)
    if (ENDING.test(word.slice(stem)) && ENDING.test(asked.slice(stem))) return !/\d/.test(asked);
  return false;
}
