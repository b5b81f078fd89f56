import type { Fault } from '../../faults/fault.ts';
import { type Book, byId } from '../book.ts';
import { figuresIn, figuresOfClaim } from '../figures.ts';
import type { SeriesEntry } from '../read-series.ts';

/** A count as the prose writes it, a thousand or more: 93,340. */
const COUNT = /\b\d{1,3}(?:,\d{3})+\b/g;

/**
 * A count that a sentence cites to a claim of a series is the series' own: chart, table and prose cannot come to differ. A figure of the
 * same claim that the series does not hold is named under its `besides`.
 */
export function proseAgainstSeries({ chapters, claims, series }: Book): Fault[] {
  const ledger = byId(claims);
  return chapters.flatMap(({ file, passages }) =>
    passages.flatMap(({ line, kind, notes: all, sentences }) =>
      sentences.flatMap(({ text, notes }) => {
        const cited = kind === 'row' ? all : notes;
        const kept = series.filter((one) => one.rows.some(({ evidence }) => evidence.some((id) => cited.includes(id))));
        if (kept.length === 0) return [];
        const others = cited.filter((id) => !kept.some((one) => one.rows.some(({ evidence }) => evidence.includes(id))));
        const known = new Set([
          ...kept.flatMap((one) => figuresOfSeries(one, cited)),
          ...others.flatMap((id) => ledger.get(id)?.value ?? []).flatMap(figuresOfClaim),
        ]);
        return Array.from(text.matchAll(COUNT), ([figure]) => figure)
          .filter((figure) => !known.has(figure.replace(/,/g, '')))
          .map((figure) => ({
            file,
            line,
            message: `writes ${figure} on the claims of the series ${kept.map(({ id }) => `"${id}"`).join(', ')}, whose rows have no such value there. Write the series’ value, or name ${figure} under its "besides:".`,
          }));
      }),
    ),
  );
}

/** The values of the rows that rest on one of these claims, and what the series leaves to the prose. */
function figuresOfSeries({ rows, value }: SeriesEntry, cited: readonly string[]): string[] {
  const own = rows.filter(({ evidence }) => evidence.some((id) => cited.includes(id)));
  return [...own.flatMap(({ cells }) => Object.values(cells)), ...value.besides.flatMap(figuresIn)];
}
