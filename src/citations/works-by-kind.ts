import type { Book } from '../book/book.ts';
import type { Entry } from '../book/read-entries.ts';
import type { SeriesEntry } from '../book/read-series.ts';
import { type Mention, restingOn } from '../names/mentions.ts';
import type { Source } from '../schemas/source.ts';
import { seriesRestingOn } from '../series/resting.ts';
import { formatBibliography } from './format.ts';

/** What the kinds of source are called, in the order in which they are listed. */
const KINDS = {
  primary: 'Documents of the time',
  official: 'Official records',
  scholarship: 'Scholarship',
  journalism: 'Journalism',
  tertiary: 'Encyclopedias',
} as const;

/** A work the book rests on. */
export interface ListedWork {
  source: Entry<Source>;
  /** The entry as citeproc formats it, without a final stop. */
  html: string;
  /** The sections that rest on it. */
  mentions: Mention[];
  /** The series that rest on it. */
  series: SeriesEntry[];
}

/** Works of one kind, in the order of a bibliography. */
export interface WorksOfKind {
  kind: string;
  title: string;
  works: ListedWork[];
}

const listed = new WeakMap<Book, WorksOfKind[]>();

/** The works that the book's notes and series cite, by kind. Formatted once for each book: three pages have them. */
export function worksByKind(book: Book): readonly WorksOfKind[] {
  const kept = listed.get(book) ?? listWorks(book);
  listed.set(book, kept);
  return kept;
}

function listWorks(book: Book): WorksOfKind[] {
  const used = book.sources
    .map((source) => ({ source, mentions: restingOn(source.id, book), series: seriesRestingOn(source.id, book) }))
    .filter(({ mentions, series }) => mentions.length > 0 || series.length > 0);
  return Object.entries(KINDS)
    .map(([kind, title]) => {
      const own = used.filter(({ source }) => source.value.kind === kind);
      const works = formatBibliography(own.map(({ source }) => source)).flatMap(({ id, html }) =>
        own.filter(({ source }) => source.id === id).map((one) => ({ ...one, html })),
      );
      return { kind, title, works };
    })
    .filter(({ works }) => works.length > 0);
}
