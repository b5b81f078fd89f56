import { scaleLinear } from 'd3-scale';
import type { SeriesEntry } from '../book/read-series.ts';
import { numberAt, numberInWords } from './cells.ts';
import { EDGE, round, type Tick, WIDTH } from './frame.ts';

/** One row of a chart: words and value above, bar or dots below. */
export interface PlotRow {
  label: string;
  words: string;
  y: number;
  /** Where the bar ends, or the dot stands. */
  x: number;
  /** The other end of a range. */
  to: number | undefined;
  /** The end of the part. */
  part: number | undefined;
}

export interface RowPlot {
  height: number;
  mark: 'bars' | 'dots';
  rows: PlotRow[];
  /** Round numbers under dots; bars, which begin at zero and have their values, need none. */
  ticks: Tick[];
}

const PITCH = { bars: 31, dots: 27 };

/** A chart of rows as geometry. Bars begin at zero; dots where the chart says. */
export function rowPlot({ rows, value: { chart } }: SeriesEntry): RowPlot {
  if (chart.kind !== 'rows') throw new Error('Not a chart of rows.');
  const { label, value, to, part, mark, from } = chart;
  const most = Math.max(...rows.flatMap((row) => [numberAt(row, value) ?? 0, (to && numberAt(row, to)) || 0]));
  const scale = mark === 'bars' ? scaleLinear([0, most], [0, WIDTH]) : scaleLinear([from, most], [EDGE, WIDTH - EDGE]).nice(4);
  const place = (number: number | undefined) => (number === undefined ? undefined : round(scale(number)));
  return {
    height: rows.length * PITCH[mark] + (mark === 'dots' ? 20 : 0),
    mark,
    rows: rows.map((row, index) => {
      const low = numberAt(row, value) ?? 0;
      const high = to === undefined ? undefined : numberAt(row, to);
      const range = [numberInWords(low), high && numberInWords(high)].filter(Boolean).join('–');
      return {
        label: row.cells[label] ?? '',
        words: [row.cells['qualifier'], range].filter(Boolean).join(' '),
        y: index * PITCH[mark],
        x: round(scale(low)),
        to: place(high),
        part: place(part === undefined ? undefined : numberAt(row, part)),
      };
    }),
    ticks: mark === 'bars' ? [] : scale.ticks(4).map((number) => ({ at: round(scale(number)), label: numberInWords(number) })),
  };
}
