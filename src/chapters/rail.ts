import type { ChapterFile } from '../book/chapter-file.ts';
import type { PartId } from '../schemas/chapter.ts';
import { PARTS } from './parts.ts';
import { endOf, startOf } from './period.ts';

/** The first year of the rail, and the first year after it. */
export const RAIL = { from: 1949, to: 1965 } as const;

/** The years with a line on the rail. */
export const RAIL_YEARS = Array.from({ length: RAIL.to - RAIL.from }, (_, index) => RAIL.from + index);

/** A chapter's bar. */
export interface Bar {
  chapter: ChapterFile;
  /** Where the bar begins and how long it is, in hundredths of the rail. */
  from: number;
  length: number;
  /** Which line of its track it is drawn on, from 0, so that chapters of overlapping years do not merge. */
  lane: number;
}

/** One of the three tracks. */
export interface Track {
  part: PartId;
  title: string;
  bars: Bar[];
  /** How many lines it needs, at least one. */
  lanes: number;
}

/** A year as a place on the rail, in hundredths; years outside are held to its ends. */
export function onRail(year: number): number {
  const held = Math.min(RAIL.to, Math.max(RAIL.from, year));
  return round(((held - RAIL.from) / (RAIL.to - RAIL.from)) * 100);
}

/** The tracks of the rail with their chapters' bars. Chapters that lie wholly before or after the rail have none. */
export function railTracks(chapters: readonly ChapterFile[]): Track[] {
  return PARTS.filter(({ track }) => track).map(({ id, title }) => {
    const ends: number[] = [];
    const bars = chapters
      .filter(({ matter }) => matter.part === id)
      .map((chapter) => ({ chapter, ...span(chapter) }))
      .filter(({ length }) => length > 0)
      .map(({ chapter, from, length }): Bar => {
        const free = ends.findIndex((end) => end <= from);
        const lane = free === -1 ? ends.length : free;
        ends[lane] = from + length;
        return { chapter, from, length, lane };
      });
    return { part: id, title, bars, lanes: Math.max(1, ends.length) };
  });
}

/** Where a chapter's period lies on the rail. */
export function span({ matter }: ChapterFile): { from: number; length: number } {
  const [begin = '', end = ''] = matter.period.split('/');
  const from = onRail(startOf(begin));
  return { from, length: round(onRail(endOf(end)) - from) };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
