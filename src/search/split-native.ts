import { findDate } from './find-date.ts';
import { findName } from './find-name.ts';
import { isNative } from './native.ts';
import { meaningOf } from './native-words.ts';
import { normalForm } from './normal-form.ts';
import type { Spelling } from './spellings.ts';

/** No registered form that stands within a longer word has fewer signs. */
const SHORTEST_NAME = 2;
/** What is set behind a name to say what kind it is of, or in what part of the sentence: nobody looks for it. One sign is as little. */
const HANGING = /^(?:さん|から|まで|との|への|における|について|という|에서|으로|에게|부터|까지|에의|에대한|.)$/u;
/** A single sign of these is a word within a run; of Korean script, where it is hung on one. */
const CHINESE = /^\p{Script=Han}$/u;

const known = new WeakMap<readonly Spelling[], Set<string>>();

/** The words of a query, its runs of Japanese and Korean parted, but for names that are typed with spaces. */
export function splitWords(words: readonly string[], spellings: readonly Spelling[]): string[] {
  if (!words.some(isNative)) return [...words];
  const found = findName(words, spellings);
  // Dates before anything else: 1959年8月13日 is no run of words.
  if (found === undefined) return words.flatMap((word) => (findDate([word]) === undefined ? splitNative(word, spellings) : [word]));
  const { from, to } = found;
  return [...splitWords(words.slice(0, from), spellings), ...words.slice(from, to), ...splitWords(words.slice(to), spellings)];
}

/**
 * The words of a run of Japanese or Korean, which sets no spaces between them: 南日声明 is 南日 and 声明. It is parted at registered names
 * and at words with an English meaning, the longest first; what is between them stays, unless it is a particle. A run that is a word
 * itself, or holds none, is given back as it is.
 */
export function splitNative(run: string, spellings: readonly Spelling[]): string[] {
  if (!isNative(run)) return [run];
  const names = known.get(spellings) ?? namesOf(spellings);
  known.set(spellings, names);
  const isWord = (text: string) => names.has(normalForm(text)) || meaningOf(normalForm(text)) !== undefined;
  if (isWord(run)) return [run];
  const signs = Array.from(run.normalize('NFKC'));
  const parts: { text: string; isKnown: boolean }[] = [];
  for (let at = 0; at < signs.length;) {
    let to = signs.length;
    while (to > at + 1 && !isWord(signs.slice(at, to).join(''))) to -= 1;
    const text = signs.slice(at, to).join('');
    const last = parts.at(-1);
    const isKnown = to > at + 1 || (isWord(text) && (CHINESE.test(text) || (last?.isKnown === true && to === signs.length)));
    if (last && !last.isKnown && !isKnown) last.text += text;
    else parts.push({ text, isKnown });
    at = to;
  }
  if (!parts.some(({ isKnown }) => isKnown)) return [run];
  return parts.filter(({ text, isKnown }) => isKnown || !HANGING.test(text)).map(({ text }) => text);
}

function namesOf(spellings: readonly Spelling[]): Set<string> {
  const forms = spellings.flatMap(({ forms: all }) => all.filter(isNative).map((form) => normalForm(form).replaceAll(' ', '')));
  return new Set(forms.filter((form) => Array.from(form).length >= SHORTEST_NAME));
}
