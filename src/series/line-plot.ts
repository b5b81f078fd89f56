import { line } from 'd3-shape';
import type { SeriesEntry, SeriesRow } from '../book/read-series.ts';
import { endOf, startOf } from '../chapters/period.ts';
import { numberAt } from './cells.ts';
import { gutter, round, type Tick, upwards, WIDTH, years } from './frame.ts';

/** A point of a chart in time. */
export interface PlotPoint {
  x: number;
  y: number;
  /** Another source's figure. */
  competing: boolean;
  /** Its value in words, where it is printed. */
  label?: string;
  /** The words stand under the point, not over it. */
  below: boolean;
  /** Where the words stand from the point, so that they stay in the picture. */
  anchor: 'middle' | 'end';
}

/** One kind of points, with a mark of its own and its name in the key. */
export interface PlotLine {
  name: string;
  points: PlotPoint[];
  /** Joins points of years that follow one another. */
  path: string;
}

export interface LinePlot {
  height: number;
  /** Where the lines across begin; the words of their values stand before it. */
  left: number;
  bottom: number;
  across: Tick[];
  along: Tick[];
  lines: PlotLine[];
}

const TOP = 22;
const BOTTOM = 168;

/** A chart in time as geometry. A value of a whole year stands in its middle where the chart says so, else at the end of what its date names. */
export function linePlot({ rows, value }: SeriesEntry): LinePlot {
  const { chart, columns } = value;
  if (chart.kind !== 'line') throw new Error('Not a chart in time.');
  const { x, y, by, at, joined, labels, below } = chart;
  const [first = ''] = y;
  const kinds = by ? [...new Set(rows.map(({ cells }) => cells[by] ?? ''))] : y;
  const dated = rows.map((row) => ({ row, date: row.cells[x] ?? '' }));
  const place = (date: string) => (at === 'middle' ? (startOf(date) + endOf(date)) / 2 : endOf(date));
  const places = dated.map(({ date }) => place(date));
  const numbers = rows.flatMap((row) => y.map((column) => numberAt(row, column) ?? 0));
  const up = upwards(Math.max(...numbers), TOP, BOTTOM);
  const left = gutter(up.ticks);
  const along = years(Math.floor(Math.min(...dated.map(({ date }) => startOf(date)))), Math.ceil(Math.max(...places)), left);
  const lines = kinds.map((kind): PlotLine => {
    const column = by ? first : kind;
    const own = dated.filter(({ row }) => numberAt(row, column) !== undefined && (!by || row.cells[by] === kind));
    const points = own.map(({ row, date }) =>
      pointOf(row, column, along.scale(place(date)), up.scale, labels.includes(date), below.includes(date)),
    );
    const path = joined ? joinedPath(own.map(({ date }, index) => ({ year: date, point: points[index] }))) : '';
    return { name: by ? kind : (columns[kind]?.title ?? kind), points, path };
  });
  return { height: BOTTOM + 16, left, bottom: BOTTOM, across: up.ticks, along: along.ticks, lines };
}

function pointOf(
  row: SeriesRow,
  column: string,
  x: number,
  scale: (value: number) => number,
  labelled: boolean,
  below: boolean,
): PlotPoint {
  const number = numberAt(row, column) ?? 0;
  const words = [row.cells['qualifier'], number.toLocaleString('en-GB')].filter(Boolean).join(' ');
  return {
    x: round(x),
    y: round(scale(number)),
    competing: row.cells['status'] === 'competing',
    ...(labelled && { label: words }),
    below,
    anchor: x > WIDTH - 30 ? 'end' : 'middle',
  };
}

/** Joins whole years that follow one another; a year without a value breaks the line. */
function joinedPath(points: readonly { year: string; point: PlotPoint | undefined }[]): string {
  const yearly = points.filter(({ year }) => /^\d{4}$/.test(year));
  const filled = yearly.flatMap(({ year, point }, index) => {
    const gap = index > 0 && Number(year) - Number(yearly[index - 1]?.year) > 1;
    return gap ? [undefined, point] : [point];
  });
  return (
    line<PlotPoint | undefined>(
      (point) => point?.x ?? 0,
      (point) => point?.y ?? 0,
    )
      .defined((point) => point !== undefined)
      .digits(1)(filled) ?? ''
  );
}
