import { dateInWords, endOf, startOf } from '../chapters/period.ts';
import type { TimelineEvent } from '../schemas/event.ts';

/** How exact an event's date is. A stretch has the days, months or years between its ends. */
export type Precision = 'day' | 'month' | 'year' | 'stretch';

/** What an event's date says, as a drawing needs it. */
type Dated = Pick<TimelineEvent, 'date' | 'uncertain'>;

/** The two ends of a date; of a day, month or year both are itself. */
export function endsOf(date: string): [string, string] {
  const [from = '', to = from] = date.split('/');
  return [from, to];
}

/** The year an event stands under: that in which it begins. */
export function yearOf({ date }: Pick<TimelineEvent, 'date'>): string {
  return date.slice(0, 4);
}

/** How exact a date is. */
export function precisionOf(date: string): Precision {
  if (date.includes('/')) return 'stretch';
  return date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day';
}

/** The stretch of time a date names, in years and their fractions: what it begins with, and what comes after it. */
export function stretchOf(date: string): { from: number; to: number } {
  const [from, to] = endsOf(date);
  return { from: startOf(from), to: endOf(to) };
}

/**
 * A date as it is printed, never more exact than it is known: “13 August 1959”, “August 1959”, “1959”, “25–26 May 1955”, “16 March –
 * 21 April 1964”, “1939 – August 1945”. Of an uncertain one: “28 or 29 January 1952”, “between 11 and 13 August 1958”.
 */
export function eventDate({ date, uncertain }: Dated): string {
  const [from, to] = endsOf(date);
  if (from === to) return dateInWords(from);
  const [first, last] = withoutShared(dateInWords(from), dateInWords(to));
  if (uncertain) return nextDay(from, to) ? `${first} or ${last}` : `between ${first} and ${last}`;
  return /^\d+$/.test(first) && /^\d/.test(last) ? `${first}–${last}` : `${first} – ${last}`;
}

/** The first of two dates without the month and year that the second repeats. */
function withoutShared(first: string, last: string): [string, string] {
  const words = first.split(' ');
  const others = last.split(' ');
  while (words.length > 1 && others.length > 1 && words.at(-1) === others.at(-1)) {
    words.pop();
    others.pop();
  }
  return [words.join(' '), last];
}

function nextDay(from: string, to: string): boolean {
  return from.length === 10 && to.length === 10 && Date.parse(to) - Date.parse(from) === 86_400_000;
}
