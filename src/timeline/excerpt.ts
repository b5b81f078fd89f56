import type { Entry } from '../book/read-entries.ts';
import type { TimelineEvent } from '../schemas/event.ts';
import { stretchOf } from './event-date.ts';

/** What of the timeline a chapter shows: a period, and one track or all. */
export interface Excerpt {
  /** “1955-04/1957-03”: events that lie wholly within it. */
  period: string;
  track?: string | undefined;
}

/** The events of an excerpt, in order of their dates. */
export function eventsIn({ period, track }: Excerpt, events: readonly Entry<TimelineEvent>[]): Entry<TimelineEvent>[] {
  const { from, to } = stretchOf(period);
  return events.filter(({ value }) => {
    const own = stretchOf(value.date);
    return own.from >= from && own.to <= to && (track === undefined || value.track === track);
  });
}
