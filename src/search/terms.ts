import { COMMON_WORDS, LIGHT_WORDS } from './common-words.ts';
import { isNative } from './native.ts';
import { meaningOf } from './native-words.ts';
import { normalForm } from './normal-form.ts';
import { irregularForms, otherWordsAt, soughtBy } from './other-words.ts';

/** What another word counts beside the one asked for (see other-words). */
const OTHER = 0.6;
/** What it counts that a question’s answer is spoken of as such (see other-words). */
const SOUGHT = 0.3;
/** What a part of a name or date counts, that stands for the whole. */
const LESSER = 0.4;

/** With so many letters a word is perhaps the beginning of another: fewer in the last word, or the only one, which may yet be typed to its end. */
const OPEN = { only: 2, last: 3, other: 5 } as const;

/** Words to look for, in one spelling. */
export interface Form {
  /** In normal form; more than one only where they must follow one another. */
  words: string[];
  /** Whether the words must stand as they are, not in another ending. */
  exact: boolean;
  /** What it counts: 1, less for another word than was asked for. */
  weight: number;
  /** Whether it begins in Japanese or Korean script. */
  native: boolean;
  /** With so many letters a word may stand for any that it begins. */
  open: number;
}

/** One thing that a query asks for: any of its forms will do. */
export interface Term {
  forms: Form[];
  /** The word that stands in the index for all of them, where there is one (see name-token). */
  token?: string;
  /** Other words among its forms (see other-words), as one writes them. */
  others?: string[];
  /** Whether a record may answer without it, though its forms must stand as they are: one name of several. */
  dispensable?: true;
  /** Whether it counts where it stands and is not missed where it does not: what a question is after, or a word that hangs on another. */
  light?: true;
}

/** Whether no record answers without a term: it is a name, or stands in quotation marks. */
export function isNeeded({ forms, dispensable }: Term): boolean {
  return dispensable !== true && forms.every(({ exact }) => exact);
}

/** Whether a record is the less of an answer without a term. */
export function isFirm({ light }: Term): boolean {
  return light !== true;
}

/** The firm terms of a question: all of them where none is, as in “history” or “1950s” alone. */
export function firmOf(terms: readonly Term[]): readonly Term[] {
  return terms.some(isFirm) ? terms.filter(isFirm) : terms;
}

/**
 * A term for a name, date or phrase, in every spelling it is looked for.
 * @param lesser what stands for it in prose that has given it in full before: a surname, a day without its year
 */
export function exactTerm(spellings: readonly string[], lesser: readonly string[] = []): Term {
  const formsOf = (texts: readonly string[], weight: number) =>
    texts.map(wordsIn).flatMap((words) => (words.length > 0 ? [form(words, true, weight)] : []));
  return { forms: [...formsOf(spellings, 1), ...formsOf(lesser, LESSER)] };
}

/**
 * What a query asks for, in its order: each run in quotation marks as it stands, and every other word that is not too common.
 * @param beside whether more is asked for beside it: then words that are too common are left out, even if there are no others
 */
export function termsOf(query: string, beside = false): Term[] {
  const pieces = query.split(/"([^"]*)"/);
  const bare = !beside && pieces.every((piece, index) => (index % 2 === 1 ? wordsIn(piece).length === 0 : wordsIn(piece).every(isCommon)));
  const seen = new Set<string>();
  return pieces.flatMap((piece, index) => {
    if (index % 2 === 1) return [exactTerm([piece])].filter(({ forms }) => forms.length > 0);
    const words = wordsIn(piece).filter((word) => (bare || !isCommon(word)) && !isDecade(word) && !seen.has(word) && seen.add(word));
    const loose = [...looseTerms(words, index === pieces.length - 1), ...decadeTerms(wordsIn(piece))];
    return [...loose, ...(words.length > 1 ? soughtTerms(wordsIn(piece)) : [])].map((term) =>
      isLight(term) || isHanging(term, piece) ? { ...term, light: true } : term,
    );
  });
}

/** A decade: the years of it tell of it, and an answer need not name one. */
function decadeTerms(words: readonly string[]): Term[] {
  return words.filter(isDecade).map((decade) => {
    const years = Array.from({ length: 10 }, (_, year) => form([`${decade.slice(0, 3)}${year}`], true, SOUGHT));
    return { forms: [form([decade], true), ...years], light: true };
  });
}

function isDecade(word: string): boolean {
  return /^(?:19|20)\d0s$/.test(word);
}

function isLight({ forms }: Term): boolean {
  return LIGHT_WORDS.has(forms[0]?.words.join(' ') ?? '');
}

/** What one hangs on a word with a hyphen to say in what respect: Korean-language, Soviet-led. */
const HANGING = /\p{L}-(?:based|born|controlled|funded|language|led|made|owned|related|run|speaking|style)\b/giu;

function isHanging({ forms }: Term, text: string): boolean {
  const [word = ''] = forms[0]?.words ?? [];
  return (text.match(HANGING) ?? []).some((hung) => hung.toLowerCase().endsWith(`-${word}`));
}

function looseTerms(words: readonly string[], last: boolean): Term[] {
  const terms: Term[] = [];
  for (let at = 0; at < words.length;) {
    const meaning = meaningOf(words[at] ?? '');
    const { length, others } = otherWordsAt(words, at) ?? { length: 1, others: meaning === undefined ? [] : [meaning] };
    const own = words.slice(at, at + length);
    const same = own.length === 1 ? irregularForms(own[0] ?? '').map((word) => [word]) : [];
    const open = !last || at + length < words.length ? OPEN.other : words.length > 1 ? OPEN.last : OPEN.only;
    const forms = [
      form(own, false, 1, open),
      ...same.map((each) => form(each, false)),
      ...others.map((each) => form(wordsIn(each), false, OTHER)),
    ];
    terms.push({ forms, ...(others.length > 0 && { others }) });
    at += length;
  }
  return terms;
}

/** What a question looks for: it counts where it stands, but an answer need not name it. */
function soughtTerms(words: readonly string[]): Term[] {
  return words
    .map(soughtBy)
    .flatMap((others) => (others.length > 0 ? [{ forms: others.map((other) => form([other], false, SOUGHT)), others, light: true }] : []));
}

function isCommon(word: string): boolean {
  return COMMON_WORDS.has(word);
}

function form(words: string[], exact: boolean, weight = 1, open = Number.POSITIVE_INFINITY): Form {
  return { words, exact, weight, native: isNative(words[0] ?? ''), open };
}

function wordsIn(text: string): string[] {
  return normalForm(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}
