import { area, line } from 'd3-shape';
import type { SeriesEntry } from '../book/read-series.ts';
import { endOf, startOf } from '../chapters/period.ts';
import { numberAt, settledRows } from './cells.ts';

/** A count of all who had gone, at a time in fractions of years. */
export interface Count {
  /** Its line in the CSV. */
  line: number;
  date: string;
  time: number;
  people: number;
}

/** The mean number of people a month between two counts. */
export interface Rate {
  from: number;
  to: number;
  people: number;
  monthly: number;
}

/** Running totals in order of time: those that are exact, and no other source's. */
export function countsOf(series: SeriesEntry): Count[] {
  const { chart } = series.value;
  if (chart.kind !== 'cumulative') throw new Error('Not a running total.');
  const { x, y } = chart;
  return settledRows(series)
    .filter(({ cells }) => (cells['qualifier'] ?? '') === '')
    .map((row) => ({ line: row.line, date: row.cells[x] ?? '', time: endOf(row.cells[x] ?? ''), people: numberAt(row, y) ?? 0 }))
    .sort((a, b) => a.time - b.time);
}

/** What went between one count and the next, by the month. The first count stands alone. */
export function ratesOf(counts: readonly Count[]): Rate[] {
  return counts.slice(1).map(({ time, people }, index) => {
    const before = counts[index] ?? { time, people };
    const gone = people - before.people;
    return { from: before.time, to: time, people: gone, monthly: gone / ((time - before.time) * 12) };
  });
}

/** The counts with the day before the first, when nobody had gone. */
export function fromZero(counts: readonly Count[]): Count[] {
  const [first] = counts;
  return first === undefined ? [] : [{ ...first, time: startOf(first.date), people: 0 }, ...counts];
}

/** The height of the whole, in a curve that is stretched over a rail: see railCurve. */
const TALL = 100;
/** Units a year. */
const YEAR = 10;

/**
 * The curve within some years as paths, ten units a year and a hundred high, the last of all counts at the top. Between two counts it is
 * straight. For the home page's rail, which stretches it.
 */
export function railCurve(series: SeriesEntry, from: number, to: number): { line: string; area: string } {
  const corners = curveWithin(series, from, to);
  const x = (corner: { x: number }) => corner.x * YEAR * (to - from);
  const y = (corner: { y: number }) => TALL - corner.y * (TALL - 4);
  return {
    line: line<(typeof corners)[number]>(x, y).digits(1)(corners) ?? '',
    area: area<(typeof corners)[number]>(x, TALL, y).digits(1)(corners) ?? '',
  };
}

/** The corners of the curve within some years: time as a fraction of them, people as a fraction of all. */
export function curveWithin(series: SeriesEntry, from: number, to: number): { x: number; y: number }[] {
  const counts = fromZero(countsOf(series));
  const most = counts.at(-1)?.people ?? 1;
  const inside = counts.filter(({ time }) => time >= from && time <= to);
  const next = counts.find(({ time }) => time > to);
  const last = inside.at(-1);
  const cut =
    next && last ? [{ time: to, people: last.people + ((next.people - last.people) * (to - last.time)) / (next.time - last.time) }] : [];
  return [...inside, ...cut].map(({ time, people }) => ({ x: (time - from) / (to - from), y: people / most }));
}
