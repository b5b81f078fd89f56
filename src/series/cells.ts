import type { SeriesEntry, SeriesRow } from '../book/read-series.ts';
import { dateInWords, periodInWords } from '../chapters/period.ts';
import type { Column } from '../schemas/series.ts';

/** The number under a column, or undefined where the row has none. */
export function numberAt({ cells }: SeriesRow, column: string): number | undefined {
  const cell = cells[column] ?? '';
  return cell === '' ? undefined : Number(cell);
}

/** A number as the book prints it: 93,340; 2.1. */
export function numberInWords(value: number): string {
  return value.toLocaleString('en-GB');
}

/** A cell as the table prints it; a number with how exact it is: “over 1,300,000”. */
export function cellInWords({ cells }: SeriesRow, name: string, { type }: Column): string {
  const cell = cells[name] ?? '';
  if (cell === '' || type === 'text') return cell;
  if (type === 'date') return cell.includes('/') ? periodInWords(cell) : dateInWords(cell);
  return [cells['qualifier'], numberInWords(Number(cell))].filter(Boolean).join(' ');
}

/** The rows that are not another source's figure for what a row already says. */
export function settledRows({ rows }: Pick<SeriesEntry, 'rows'>): SeriesRow[] {
  return rows.filter(({ cells }) => cells['status'] !== 'competing');
}

/** Every claim a series rests on, each once, in order of its rows and then of its remarks. */
export function evidenceOf({ rows, value }: SeriesEntry): string[] {
  return [...new Set([...rows, ...value.notes, ...value.competing].flatMap(({ evidence }) => [...evidence]))];
}
