import type { Entry } from '../book/read-entries.ts';
import type { TimelineEvent, TrackId } from '../schemas/event.ts';
import { precisionOf, stretchOf } from './event-date.ts';
import { yearScale } from './scale.ts';

/** How a mark is drawn: a tick for a day, an open box for the month, year or days it fell in, a solid one for how long it lasted. */
export type MarkForm = 'tick' | 'open' | 'solid';

/** An event as a mark in the picture. */
export interface Mark {
  event: Entry<TimelineEvent>;
  form: MarkForm;
  /** Where it begins and how long it is drawn, in hundredths of the picture. */
  from: number;
  length: number;
  /** Which line of its track it stands on, from 0, so that no mark lies on another. */
  lane: number;
}

/** The least a box is long, so that days can be seen, and the least room a mark takes on its line, in hundredths. */
const LEAST = 0.45;
const ROOM = 0.7;

/** The marks of each track, in order of their dates. */
export function marksOf(events: readonly Entry<TimelineEvent>[]): Record<TrackId, Mark[]> {
  const track = (id: TrackId) => inLanes(events.filter(({ value }) => value.track === id));
  return { relations: track('relations'), chongryon: track('chongryon'), repatriation: track('repatriation') };
}

function inLanes(events: readonly Entry<TimelineEvent>[]): Mark[] {
  const ends: number[] = [];
  const spans = events.map((event) => ({ event, ...stretchOf(event.value.date) })).sort((a, b) => a.from - b.from || b.to - a.to);
  return spans.map(({ event, from, to }): Mark => {
    const begin = yearScale(from);
    const length = yearScale(to) - begin;
    const free = ends.findIndex((end) => end <= begin);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = begin + Math.max(ROOM, length);
    return { event, form: formOf(event.value), from: round(begin), length: round(Math.max(LEAST, length)), lane };
  });
}

function formOf({ date, uncertain }: TimelineEvent): MarkForm {
  const precision = precisionOf(date);
  if (precision === 'day') return 'tick';
  return precision === 'stretch' && !uncertain ? 'solid' : 'open';
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
