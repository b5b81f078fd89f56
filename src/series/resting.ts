import type { Book } from '../book/book.ts';
import type { SeriesEntry } from '../book/read-series.ts';
import { evidenceOf } from './cells.ts';

/** The series as a reader meets them: in the order of the chapters that draw them, then those that none draws. */
export function inReadingOrder({ chapters, series }: Pick<Book, 'chapters' | 'series'>): SeriesEntry[] {
  const drawn = chapters.flatMap(({ charts }) => charts.map(({ id }) => id));
  const place = ({ id }: SeriesEntry) => (drawn.includes(id) ? drawn.indexOf(id) : drawn.length);
  return [...series].sort((a, b) => place(a) - place(b));
}

/** The series whose values or remarks rest on a work. */
export function seriesRestingOn(source: string, { claims, series }: Pick<Book, 'claims' | 'series'>): SeriesEntry[] {
  const ids = new Set(claims.filter(({ value }) => value.sources.some((support) => support.source === source)).map(({ id }) => id));
  return series.filter((one) => evidenceOf(one).some((id) => ids.has(id)));
}
