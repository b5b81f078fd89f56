import type { Fault } from '../../faults/fault.ts';
import { didYouMean } from '../../faults/nearest.ts';
import { dateOrInterval } from '../../schemas/date.ts';
import { eventSchema } from '../../schemas/event.ts';
import { type Excerpt, eventsIn } from '../../timeline/excerpt.ts';
import type { Book } from '../book.ts';

/** What a chapter shows of the timeline has a period and a track that are there, and some events. */
export function excerptFaults({ chapters, events }: Book): Fault[] {
  return chapters.flatMap(({ file, timelines }) =>
    timelines.flatMap(({ line, ...excerpt }) => {
      const wrong = faultOf(excerpt);
      if (wrong !== undefined) return [{ file, line, message: `<Timeline> ${wrong}` }];
      // Where the timeline could not be read, that it is empty would be a second fault.
      if (events.length === 0 || eventsIn(excerpt, events).length > 0) return [];
      const what = `${excerpt.period}${excerpt.track ? ` of the track "${excerpt.track}"` : ''}`;
      return [{ file, line, message: `<Timeline> shows ${what}, where content/events.yaml has no event. Widen the period.` }];
    }),
  );
}

function faultOf({ period, track }: Excerpt): string | undefined {
  if (!dateOrInterval.safeParse(period).success)
    return `has period="${period}". Write a date as "1955", "1955-02" or "1955-02-25", or a period as "1954-08/1956-10".`;
  const tracks = eventSchema.shape.track.options;
  if (track !== undefined && !tracks.some((one) => one === track))
    return `has track="${track}". ${didYouMean(track, tracks, (one) => `"${one}"`)}`;
  return undefined;
}
