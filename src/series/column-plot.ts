import { scaleBand } from 'd3-scale';
import type { SeriesEntry } from '../book/read-series.ts';
import { numberAt, numberInWords } from './cells.ts';
import { round, upwards, WIDTH } from './frame.ts';

/** An upright bar with its value over it. */
export interface PlotColumn {
  x: number;
  y: number;
  width: number;
  height: number;
  words: string;
}

export interface ColumnPlot {
  height: number;
  bottom: number;
  /** The bars of each column of numbers, with its name in the key. */
  kinds: { name: string; bars: PlotColumn[] }[];
  /** The years, each in the middle of its bars. */
  years: { at: number; label: string }[];
}

const TOP = 16;
const BOTTOM = 140;

/** Upright bars from zero as geometry, side by side where there are several columns of numbers. */
export function columnPlot({ rows, value: { chart, columns } }: SeriesEntry): ColumnPlot {
  if (chart.kind !== 'columns') throw new Error('Not a chart of upright bars.');
  const { x, y } = chart;
  const names = rows.map(({ cells }) => cells[x] ?? '');
  const outer = scaleBand(names, [0, WIDTH]).paddingInner(0.5).paddingOuter(0.25);
  const inner = scaleBand(y, [0, outer.bandwidth()]).paddingInner(0.08);
  const { scale } = upwards(Math.max(...rows.flatMap((row) => y.map((column) => numberAt(row, column) ?? 0))), TOP, BOTTOM);
  const kinds = y.map((column) => ({
    name: columns[column]?.title ?? column,
    bars: rows.flatMap((row): PlotColumn[] => {
      const number = numberAt(row, column);
      if (number === undefined) return [];
      const top = scale(number);
      return [
        {
          x: round((outer(row.cells[x] ?? '') ?? 0) + (inner(column) ?? 0)),
          y: round(top),
          width: round(inner.bandwidth()),
          height: round(BOTTOM - top),
          words: numberInWords(number),
        },
      ];
    }),
  }));
  return {
    height: BOTTOM + 16,
    bottom: BOTTOM,
    kinds,
    years: names.map((name) => ({ at: round((outer(name) ?? 0) + outer.bandwidth() / 2), label: name })),
  };
}
