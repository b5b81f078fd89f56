import { distance } from 'fastest-levenshtein';
import { printedDate } from './dates.ts';
import { nameKey } from './normal-form.ts';
import type { Spelling } from './spellings.ts';

/** What to ask the index for. */
export interface Plan {
  /** The queries to run, the reader's own first. */
  queries: string[];
  /** The other forms among them, for the line “also searching for …”. */
  also: string[];
  /** A name the reader perhaps meant, with the whole query rewritten to it. */
  meant?: { name: string; query: string } | undefined;
}

/** No name is longer in words than this. */
const LONGEST = 6;
/** A query is cut here: no name, phrase or date is longer. */
const MOST_CHARACTERS = 200;
/** Forms tried beside the reader's own: canonical and native, which the texts hold. */
const MOST_FORMS = 4;

/**
 * Plans a search. Quotation marks ask for the exact words. Otherwise a name in any registered spelling is also looked for in the form
 * the book uses and in its native scripts; dates and numbers are looked for as the book prints them.
 */
export function planQuery(typed: string, spellings: readonly Spelling[]): Plan {
  const text = typed.toWellFormed().slice(0, MOST_CHARACTERS).replace(/\s+/g, ' ').trim();
  if (/^["“].+["”]$/.test(text)) return { queries: [`"${text.slice(1, -1)}"`], also: [] };
  const date = printedDate(text);
  if (date !== undefined) return { queries: [`"${date}"`, date], also: date === text ? [] : [date] };
  const words = text.split(' ');
  const found = findName(words, spellings, (key, form) => key === nameKey(form));
  if (found === undefined) return { queries: [text.replace(/(?<=\d),(?=\d{3})/g, '')], also: [], meant: guess(words, spellings) };
  const typedKey = nameKey(words.slice(found.from, found.to).join(' '));
  const forms = [found.spelling.name, ...found.spelling.forms.slice(0, found.spelling.native)].filter((form) => nameKey(form) !== typedKey);
  const also = [...new Set(forms)].slice(0, MOST_FORMS);
  return { queries: [text, ...also.map((form) => rewrite(words, found, form))], also };
}

interface Found {
  spelling: Spelling;
  from: number;
  to: number;
}

/** The longest run of words that is a name, by the given measure of likeness. */
function findName(words: string[], spellings: readonly Spelling[], like: (key: string, form: string) => boolean): Found | undefined {
  for (let length = Math.min(words.length, LONGEST); length > 0; length -= 1) {
    for (let from = 0; from + length <= words.length; from += 1) {
      const key = nameKey(words.slice(from, from + length).join(' '));
      if (key === '') continue;
      const spelling = spellings.find(({ name, forms }) => like(key, name) || forms.some((form) => like(key, form)));
      if (spelling !== undefined) return { spelling, from, to: from + length };
    }
  }
  return undefined;
}

/** A name within one slip (two in a long one) of what was typed. Short words are too near to too much. */
function guess(words: string[], spellings: readonly Spelling[]): Plan['meant'] {
  const near = (key: string, form: string) => {
    const other = nameKey(form);
    const slips = key.length >= 9 ? 2 : 1;
    return key.length >= 5 && Math.abs(key.length - other.length) <= slips && distance(key, other) <= slips;
  };
  const found = findName(words, spellings, near);
  return found && { name: found.spelling.name, query: rewrite(words, found, found.spelling.name) };
}

function rewrite(words: string[], { from, to }: Found, form: string): string {
  return [...words.slice(0, from), form, ...words.slice(to)].join(' ');
}
