import type { ScaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import type { SeriesEntry } from '../book/read-series.ts';
import { dateInWords, endOf, startOf } from '../chapters/period.ts';
import { numberAt } from './cells.ts';
import { countsOf, fromZero, ratesOf } from './departures.ts';
import { gutter, round, type Tick, upwards, WIDTH, years } from './frame.ts';

/** A count on the curve, with its words where they are printed. */
export interface CurvePoint {
  x: number;
  y: number;
  label: string | undefined;
  /** Its day in words, after the number. */
  when: string;
  /** The last stands at the edge: its words before it. */
  anchor: 'start' | 'end';
}

export interface CumulativePlot {
  height: number;
  /** Where the lines across begin; the words of their values stand before it. */
  left: number;
  curve: { bottom: number; path: string; area: string; across: Tick[]; points: CurvePoint[]; competing: { x: number; y: number }[] };
  periods: { y: number; bars: { x: number; width: number; label: string; anchor: 'start' | 'middle' | 'end'; at: number }[] };
  rate: { top: number; bottom: number; bars: { x: number; y: number; width: number; height: number }[]; across: Tick[] };
  along: Tick[];
}

const CURVE = { top: 18, bottom: 190 };
const PERIODS = 206;
const RATE = { top: 258, bottom: 326 };

/** The curve of a running total, the agreements under it, and the rate between its counts, on one axis of years. */
export function cumulativePlot(series: SeriesEntry, periods: SeriesEntry): CumulativePlot {
  const { chart } = series.value;
  if (chart.kind !== 'cumulative') throw new Error('Not a running total.');
  const counts = countsOf(series);
  const corners = fromZero(counts);
  const up = upwards(Math.max(...counts.map(({ people }) => people)), CURVE.top, CURVE.bottom);
  const left = gutter(up.ticks);
  const along = years(Math.floor(corners[0]?.time ?? 0), Math.ceil(corners.at(-1)?.time ?? 0), left);
  const x = ({ time }: { time: number }) => along.scale(time);
  const y = ({ people }: { people: number }) => up.scale(people);
  const competing = series.rows
    .filter(({ cells }) => cells['status'] === 'competing')
    .map((row) => ({ x: round(along.scale(endOf(row.cells[chart.x] ?? ''))), y: round(up.scale(numberAt(row, chart.y) ?? 0)) }));
  const rates = ratesOf(counts);
  const most = upwards(Math.max(...rates.map(({ monthly }) => monthly)), RATE.top, RATE.bottom);
  return {
    height: RATE.bottom + 16,
    left,
    curve: {
      bottom: CURVE.bottom,
      path: line<(typeof corners)[number]>(x, y).digits(1)(corners) ?? '',
      area: area<(typeof corners)[number]>(x, CURVE.bottom, y).digits(1)(corners) ?? '',
      across: up.ticks,
      points: counts.map(({ date, time, people }) => ({
        x: round(along.scale(time)),
        y: round(up.scale(people)),
        label: chart.labels.includes(date) ? people.toLocaleString('en-GB') : undefined,
        when: dateInWords(date),
        anchor: along.scale(time) > WIDTH * 0.8 ? 'end' : 'start',
      })),
      competing,
    },
    periods: { y: PERIODS, bars: periodBars(periods, along.scale) },
    rate: {
      top: RATE.top,
      bottom: RATE.bottom,
      // Every other line is enough in so low a picture.
      across: most.ticks.filter((_, index) => index % 2 === 0),
      bars: rates.map(({ from, to, monthly }) => ({
        x: round(along.scale(from)),
        y: round(most.scale(monthly)),
        width: round(along.scale(to) - along.scale(from)),
        height: round(RATE.bottom - most.scale(monthly)),
      })),
    },
    along: along.ticks,
  };
}

/** The periods as bars, each with its number of voyages under it. */
function periodBars({ rows }: SeriesEntry, scale: ScaleLinear<number, number>): CumulativePlot['periods']['bars'] {
  return rows.map((row) => {
    const [from = '', to = ''] = (row.cells['period'] ?? '').split('/');
    const begin = scale(startOf(from));
    const width = scale(endOf(to)) - begin;
    return {
      x: round(begin),
      width: Math.max(2, round(width)),
      label: width < 60 ? (row.cells['voyages'] ?? '') : `${row.cells['voyages']} voyages`,
      anchor: width < 30 ? 'end' : 'middle',
      at: round(width < 30 ? begin + width : begin + width / 2),
    };
  });
}
