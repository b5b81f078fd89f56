import { ContentError, type Fault } from '../faults/fault.ts';
import { type Book, readBook } from './book.ts';
import { eventFaults } from './rules/events.ts';
import { excerptFaults } from './rules/excerpts.ts';
import { changeFaults } from './rules/changes.ts';
import { idFaults } from './rules/ids.ts';
import { ledgerFaults } from './rules/ledger.ts';
import { mapFaults } from './rules/maps.ts';
import { nameFaults } from './rules/names.ts';
import { paragraphFaults } from './rules/paragraphs.ts';
import { permalinkFaults } from './rules/permalinks.ts';
import { proseFaults } from './rules/prose.ts';
import { proseAgainstSeries } from './rules/series-in-prose.ts';
import { seriesFaults } from './rules/series.ts';
import { redirectFaults } from './rules/redirects.ts';

/** All that is wrong in content/ below the root, together. Empty when the book may be built. */
export function bookFaults(root: string): Fault[] {
  return checked(root).faults;
}

/** The book, whole and sound. Throws a ContentError with every fault in it. */
export function soundBook(root: string): Book {
  const { book, faults } = checked(root);
  if (faults.length > 0) throw new ContentError(faults);
  return book;
}

function checked(root: string): { book: Book; faults: Fault[] } {
  const faults: Fault[] = [];
  const book = readBook(root, faults);
  const hidden = new Set(faults.flatMap(({ hides = [] }) => hides));
  faults.push(...idFaults(book), ...ledgerFaults(book, hidden), ...nameFaults(book, hidden), ...proseFaults(book, hidden));
  faults.push(...eventFaults(book, hidden), ...excerptFaults(book), ...mapFaults(book, hidden));
  const series = seriesFaults(book, hidden);
  // The prose is held against series that are sound themselves.
  faults.push(...series, ...(series.length === 0 ? proseAgainstSeries(book) : []));
  // An address that is lost only because its file could not be read is no second fault.
  if (faults.length === 0)
    faults.push(...permalinkFaults(book, root), ...paragraphFaults(book), ...redirectFaults(book), ...changeFaults(book, root));
  return { book, faults };
}

/** Claims that no chapter, name, series or map rests on: listed for the writer, never fatal. */
export function unusedClaims({ chapters, names, series, maps, claims }: Book): string[] {
  const cited = new Set([
    ...chapters.flatMap(({ notes }) => notes.map(({ id }) => id)),
    ...names.flatMap(({ value }) => value.evidence),
    ...series.flatMap(({ rows }) => rows.flatMap(({ evidence }) => evidence)),
    ...maps.flatMap(({ value }) => [...value.places, ...value.lines].flatMap(({ evidence }) => evidence)),
  ]);
  return claims.filter(({ id }) => !cited.has(id)).map(({ id, file, line }) => `${file}:${line} ${id}`);
}
