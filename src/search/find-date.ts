import { printedDate } from './dates.ts';

/** A date among the words of a query, as [from, to) in them, and as the book prints it. */
export interface FoundDate {
  date: string;
  from: number;
  to: number;
}

/** The longest run of words that is a date: 13 Aug 1959 in “agreement 13 Aug 1959”. */
export function findDate(words: readonly string[]): FoundDate | undefined {
  for (let length = Math.min(3, words.length); length > 0; length -= 1)
    for (let from = 0; from + length <= words.length; from += 1) {
      const date = printedDate(words.slice(from, from + length).join(' '));
      if (date !== undefined) return { date, from, to: from + length };
    }
  return undefined;
}
