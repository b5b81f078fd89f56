import type { Book } from '../book/book.ts';
import { noteId } from '../citations/note-id.ts';
import { yearOf } from '../timeline/event-date.ts';
import { chartId } from '../series/chart-id.ts';
import { EPUB } from '../whole-book/epub-address.ts';
import { paragraphAddresses } from './paragraphs.ts';

/** Pages that are not chapters, which keep their addresses too. */
const PAGES = [
  '/',
  '/contents/',
  '/timeline/',
  '/names/',
  '/terms/',
  '/sources/',
  '/contested/',
  '/method/',
  '/search/',
  '/data/',
  '/changes/',
  '/cite/',
  '/offline/',
];

/** Every address of the book that a reader may keep, below the site's base: pages, sections, notes, names, terms, sources, events, series, maps. */
export function addressesOf({ chapters, names, sources, claims, events, series, changes }: Book): string[] {
  const cited = new Set([
    ...chapters.flatMap(({ notes }) => notes.map(({ id }) => id)),
    ...series.flatMap(({ rows }) => rows.flatMap(({ evidence }) => evidence)),
  ]);
  const used = new Set(claims.filter(({ id }) => cited.has(id)).flatMap(({ value }) => value.sources.map(({ source }) => source)));
  return [
    ...PAGES,
    '/book/',
    EPUB,
    ...chapters.flatMap(({ slug, sections, contested, charts, maps, notes }) => [
      `/${slug}/`,
      ...sections.flatMap(({ id }) => (id === undefined ? [] : [`/${slug}/#${id}`])),
      ...contested.map(({ id }) => `/${slug}/#${id}`),
      ...charts.map(({ id }) => `/${slug}/#${chartId(id)}`),
      ...maps.map(({ id }) => `/${slug}/#map-${id}`),
      ...[...new Set(notes.map(({ id }) => id))].map((id) => `/${slug}/#${noteId(id)}`),
    ]),
    ...series.flatMap(({ id }) => [`/data/#${id}`, `/data/${id}.csv`, `/data/${id}.json`]),
    ...changes.map(({ id }) => `/changes/#${id}`),
    ...names.map(({ id, kind }) => `/${kind === 'terms' ? 'terms' : 'names'}/#${id}`),
    ...sources.filter(({ id }) => used.has(id)).map(({ id }) => `/sources/#${id}`),
    '/timeline/#drawn',
    ...new Set(events.flatMap(({ id, value }) => [`/timeline/#${yearOf(value)}`, `/timeline/#${id}`])),
  ];
}

/** The addresses of every paragraph and table, those that lead on to another among them. They are kept in a file of their own. */
export function paragraphsIn(book: Book): string[] {
  return book.chapters.flatMap((chapter) => {
    const { blocks, aliases } = paragraphAddresses(chapter, book);
    return [...blocks.map(({ id }) => id), ...aliases.map(([old]) => old)].map((id) => `/${chapter.slug}/#${id}`);
  });
}

/** Whether an address is led on: it is given up itself, or stands where the book has it on a page that is given up. */
export function isRedirected(address: string, book: Book): boolean {
  const target = (id: string) => book.redirects.find((redirect) => redirect.id === id)?.value.to;
  if (target(address) !== undefined) return true;
  const [page = '', fragment] = address.split('#');
  const moved = target(page);
  // The page that is left behind leads on with the fragment.
  return fragment !== undefined && moved !== undefined && !moved.includes('#') && addressesOf(book).includes(`${moved}#${fragment}`);
}
