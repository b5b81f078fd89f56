import type { Form } from './terms.ts';

/** What English hangs on a stem, with the consonant it may double: founded, founding; ships; planned. */
const ENDING =
  /^(?:([bdglmnprt])?(?:ed|er|ers|ing|ings)|e|es|s|ies|y|ion|ions|ation|ations|al|ally|ly|ment|ments|ees?|ive|or|ors|a?ns?|ese)?$/;
/** Endings that many a short word only seems to have: sentence is not of sent. */
const LONG_ENDING = /^(?:[ae]nces?|ures?)$/;
const LONG_STEM = 6;
/** A stem is no shorter than this. */
const STEM = 3;
/** What a word counts that is only begun by the one asked for: warned, for war. It may yet be typed to its end. */
const BEGUN = 0.4;

/** Whether a form of a term stands at a place in a text's words, all in normal form. */
export function matchesAt(words: readonly string[], at: number, form: Form): boolean {
  return matchAt(words, at, form) > 0;
}

/** How well a form of a term stands at a place in a text's words: 1 as asked or in another ending, less where it is only
 * begun or another word for it, 0 not. */
export function matchAt(words: readonly string[], at: number, form: Form): number {
  // Called for many words of many pages: nothing is made here, and most words are refused by the first look.
  const [first = ''] = form.words;
  let match = form.weight * stands(words[at], first, form);
  for (let next = 1; match > 0 && next < form.words.length; next += 1) match *= stands(words[at + next], form.words[next] ?? '', form);
  return match;
}

function stands(word: string | undefined, asked: string, { exact, native, open }: Form): number {
  if (word === undefined) return 0;
  if (word === asked) return 1;
  // Native script has its particles and compounds unspaced.
  if (native) return word.includes(asked) ? 1 : 0;
  if (word[0] !== asked[0]) return 0;
  // A possessive is the word itself; its apostrophe is gone in normal form.
  if (exact) return word.length === asked.length + 1 && word === `${asked}s` ? 1 : 0;
  if (isSame(word, asked)) return 1;
  return asked.length >= open && word.startsWith(asked) ? BEGUN : 0;
}

/** Whether a word is the one asked for in another ending. */
export function isSame(word: string, asked: string): boolean {
  let shared = 0;
  while (shared < word.length && word[shared] === asked[shared]) shared += 1;
  // The stem may share letters with the ending (agreed, agreeing), so shorter ones are tried too.
  for (let stem = shared; stem >= Math.max(STEM, shared - 1); stem -= 1)
    if (endsAt(word, stem) && endsAt(asked, stem)) return !/\d/.test(asked);
  return false;
}

function endsAt(word: string, stem: number): boolean {
  if (stem >= LONG_STEM && LONG_ENDING.test(word.slice(stem))) return true;
  const ending = ENDING.exec(word.slice(stem));
  return ending !== null && (ending[1] === undefined || ending[1] === word[stem - 1]);
}
