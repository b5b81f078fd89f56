import { z } from 'astro/zod';
import { dateOrInterval } from './date.ts';

/**
 * A dated event in content/events.yaml, under its id: the date it begins with, and a slug where that alone would not tell it apart or
 * is less than a day (1959-08-13, 1955-05-chongryon, 1956-trade-association). The id is an address, /timeline/#1959-08-13.
 */
export const eventSchema = z.strictObject({
  /** The day, month or year, as exact as its claims hold it, or a stretch: "1959-08-13", "1955-05", "1956", "1955-05-25/1955-05-26". */
  date: dateOrInterval,
  /** True where the stretch is not how long it lasted but how little is known: it happened on one day of these. Default: false. */
  uncertain: z.boolean().default(false),
  /** The track it is drawn on. */
  track: z.enum(['relations', 'chongryon', 'repatriation']),
  /** A few words for the rail and the picture, where its date stands before them: 28 characters at most. Example: the first sailing. */
  short: z.string().min(1),
  /** What happened, in one quiet sentence of 22 words at most, names linked: “[Nam Il](name:nam-il) …”. */
  line: z.string().min(1),
  /** Claims that hold it, its date and its figures: at least one. */
  evidence: z.array(z.string()).default([]),
  /** The section that tells it and cites these claims, as a chapter: link does: calcutta#text; the slug alone for what stands before the first heading. */
  section: z.string().min(1),
});

export type TimelineEvent = z.infer<typeof eventSchema>;
export type TrackId = TimelineEvent['track'];
