import { COMMON_WORDS } from './common-words.ts';
import { findDate } from './find-date.ts';
import { findName, type FoundName, guessName } from './find-name.ts';
import { nameParts } from './name-parts.ts';
import { nameKey, normalForm } from './normal-form.ts';
import { nameToken } from './name-token.ts';
import type { Spelling } from './spellings.ts';
import { splitWords } from './split-native.ts';
import { exactTerm, type Term, termsOf } from './terms.ts';

/** What to ask the index for. In a query, quotation marks stand about what must be found as it is. */
export interface Plan {
  /** What must be found: a name in any of its forms, a date, each telling word. */
  terms: Term[];
  /** The same in words, once for each form that the texts hold, the reader's own first: these are marked. */
  queries: string[];
  /** The other forms among them, for the line “also searching for …”. */
  also: string[];
  /** Asked for only when the queries find nothing: the words, wherever they stand. */
  otherwise?: string;
  /** A name the reader perhaps meant, with the whole query rewritten to it; for when the words that may be slips of it stand nowhere. */
  meant?: { name: string; query: string; slips: string[] };
}

/** A query is cut here: no name, phrase or date is longer. */
const MOST_CHARACTERS = 200;
/** Forms tried beside the reader's own: canonical and native, which the texts hold. */
const MOST_FORMS = 4;

/**
 * Plans a search. Quotation marks ask for the exact words. Otherwise a name in any registered spelling is also looked for in the form
 * the book uses and in its native scripts; a date is looked for as the book prints it.
 */
export function planQuery(typed: string, spellings: readonly Spelling[]): Plan {
  const text = typed.toWellFormed().slice(0, MOST_CHARACTERS).toWellFormed().replace(/[“”]/g, '"').replace(/\s+/g, ' ').trim();
  if (/"[^"]*[^\s"][^"]*"/.test(text)) return { terms: termsOf(text), queries: [text], also: [] };
  const words = splitWords(text.replaceAll('"', '').trim().split(' '), spellings);
  const dated = findDate(words);
  if (dated === undefined) return planWords(words, spellings);
  const { date, from, to } = dated;
  const { terms, queries, also } = planWords(
    [...words.slice(0, from), ...words.slice(to)].filter((word) => !COMMON_WORDS.has(word.toLowerCase())),
    spellings,
  );
  const asked = words.slice(from, to).join(' ');
  return {
    terms: [...dateTerms(date), ...terms],
    queries: queries.map((query) => [query, quoted(date)].filter(Boolean).join(' ')),
    also: date === asked ? also : [date, ...also],
    otherwise: [...words.slice(0, from), date, ...words.slice(to)].join(' '),
  };
}

/** A date, and its year by itself: prose that has given the year goes on with the day. */
function dateTerms(date: string): Term[] {
  const [, day, year] = /^(\d+ \w+) (\d{4})$/.exec(date) ?? [];
  return day === undefined || year === undefined ? [exactTerm([date])] : [exactTerm([date], [day]), ...termsOf(year)];
}

function planWords(words: readonly string[], spellings: readonly Spelling[]): Plan {
  const loose = words.join(' ');
  const found = findName(words, spellings);
  if (found !== undefined) return planName(loose, words, found, spellings);
  const meant = guessName(words, spellings);
  const terms = termsOf(loose);
  return {
    terms,
    queries: [loose, ...meaningsIn(terms)],
    also: othersIn(terms),
    ...(meant && {
      meant: { name: meant.name, query: rewrite(words, meant, meant.name), slips: words.slice(meant.from, meant.to).map(normalForm) },
    }),
  };
}

function planName(loose: string, words: readonly string[], found: FoundName, spellings: readonly Spelling[]): Plan {
  const own = words.slice(found.from, found.to).join(' ');
  const { name, forms, native, path } = found.spelling;
  const term = { ...exactTerm([own, name, ...forms], nameParts(found.spelling, spellings)), token: nameToken(path) };
  const others = [name, ...forms.slice(0, native)].filter((form) => normalForm(form) !== normalForm(own)).slice(0, MOST_FORMS + 1);
  const sides = [words.slice(0, found.from), words.slice(found.to)].map((side) => planBeside(side, spellings));
  const [before, after] = sides;
  const terms = [...(before?.terms ?? []), term, ...(after?.terms ?? [])];
  const names = terms.filter(({ token }) => token !== undefined).length;
  return {
    terms: names > 1 ? terms.map((each) => (each.token === undefined ? each : { ...each, dispensable: true })) : terms,
    queries: [...[own, ...others].map((form) => rewrite(words, found, quoted(form))), ...sides.flatMap(({ queries }) => queries)],
    // The same words in another order need no saying.
    also: [...others.filter((form) => nameKey(form) !== nameKey(own)).slice(0, MOST_FORMS), ...sides.flatMap(({ also }) => also)],
    otherwise: loose,
  };
}

/** What stands beside a name: other names, and words that are not too common. */
function planBeside(words: readonly string[], spellings: readonly Spelling[]): Pick<Plan, 'terms' | 'queries' | 'also'> {
  if (findName(words, spellings) !== undefined) return planWords(words, spellings);
  const terms = termsOf(words.join(' '), true);
  return { terms, queries: meaningsIn(terms), also: othersIn(terms) };
}

function othersIn(terms: readonly Term[]): string[] {
  return terms.flatMap(({ others = [] }) => others);
}

/** The English of what is typed in native script: it is what the texts hold, so it is marked. */
function meaningsIn(terms: readonly Term[]): string[] {
  return terms.flatMap(({ forms: [own], others = [] }) => (own?.native ? others : []));
}

function rewrite(words: readonly string[], { from, to }: { from: number; to: number }, form: string): string {
  return [...words.slice(0, from), form, ...words.slice(to)].join(' ');
}

function quoted(text: string): string {
  return `"${text.replace(/[?!.,;:]+$/, '')}"`;
}
