import type { Book } from '../book/book.ts';
import type { ChapterFile } from '../book/chapter-file.ts';
import type { Entry } from '../book/read-entries.ts';
import { onRail, RAIL } from '../chapters/rail.ts';
import type { TimelineEvent } from '../schemas/event.ts';
import { endsOf, eventDate, stretchOf } from './event-date.ts';
import { toldIn } from './told-in.ts';

/** Ticks of the rail of years under one link: one event the chapter tells, or several too close together for a pointer to choose. */
export interface Ticks {
  /** Address below the site's base: the section that tells it; of several events the timeline, at the first. */
  path: string;
  /** Where each begins and how long it is, in hundredths of the rail; the length of a day is nothing. */
  places: { from: number; length: number }[];
  /** What is said of them. Example: “27–30 October 1959: compromise at Kudan, four principles”. */
  name: string;
}

/** Events nearer than this, in hundredths of the rail, share a link: 24 pixels of a wide screen, as much as a pointer needs. */
const APART = 1.9;

/** The ticks of a chapter, in order of their dates. Events before and after the rail have none. */
export function ticksOf(chapter: ChapterFile, { events, chapters }: Pick<Book, 'events' | 'chapters'>): Ticks[] {
  const own = events.filter(({ value }) => value.section.split('#')[0] === chapter.slug && isOnRail(value));
  const groups: Entry<TimelineEvent>[][] = [];
  for (const event of own) {
    const group = groups.at(-1);
    const first = group?.[0];
    if (group && first && placeOf(event.value).from - placeOf(first.value).from < APART) group.push(event);
    else groups.push([event]);
  }
  return groups.flatMap((group) => ticksFor(group, chapters) ?? []);
}

function ticksFor(group: readonly Entry<TimelineEvent>[], chapters: readonly ChapterFile[]): Ticks | undefined {
  const [first] = group;
  if (first === undefined) return undefined;
  const when = group.length === 1 ? eventDate(first.value) : allDates(group);
  return {
    path: group.length === 1 ? toldIn(first.value, chapters).path : `/timeline/#${first.id}`,
    places: group.map(({ value }) => placeOf(value)),
    name: `${when}: ${group.map(({ value }) => value.short).join(', ')}`,
  };
}

/** The stretch from the first of several events to the last. */
function allDates(group: readonly Entry<TimelineEvent>[]): string {
  const ends = group.map(({ value }) => endsOf(value.date));
  const last =
    ends
      .map(([, to]) => to)
      .sort()
      .at(-1) ?? '';
  return eventDate({ date: `${ends[0]?.[0]}/${last}`, uncertain: false });
}

function isOnRail({ date }: TimelineEvent): boolean {
  const { from, to } = stretchOf(date);
  return from >= RAIL.from && to <= RAIL.to;
}

/** Where a date lies on the rail; a day is a place, not a stretch. */
function placeOf({ date }: TimelineEvent): { from: number; length: number } {
  const { from, to } = stretchOf(date);
  const length = date.length === 10 ? 0 : onRail(to) - onRail(from);
  return { from: onRail(from), length: Math.round(length * 100) / 100 };
}
