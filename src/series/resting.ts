import type { Book } from '../book/book.ts';
import type { SeriesEntry } from '../book/read-series.ts';
import { evidenceOf } from './cells.ts';

/** The series whose values or remarks rest on a work. */
export function seriesRestingOn(source: string, { claims, series }: Pick<Book, 'claims' | 'series'>): SeriesEntry[] {
  const ids = new Set(claims.filter(({ value }) => value.sources.some((support) => support.source === source)).map(({ id }) => id));
  return series.filter((one) => evidenceOf(one).some((id) => ids.has(id)));
}
