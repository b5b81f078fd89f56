import type { Book } from '../book/book.ts';
import { noteId } from '../citations/note-id.ts';
import { yearOf } from '../timeline/event-date.ts';

/** Pages that are not chapters, which keep their addresses too. */
const PAGES = ['/', '/contents/', '/timeline/', '/names/', '/terms/', '/sources/', '/contested/', '/method/', '/search/'];

/** Every address of the book that a reader may keep, below the site's base: pages, sections, notes, names, terms, sources, events. */
export function addressesOf({ chapters, names, sources, claims, events }: Book): string[] {
  const cited = new Set(chapters.flatMap(({ notes }) => notes.map(({ id }) => id)));
  const used = new Set(claims.filter(({ id }) => cited.has(id)).flatMap(({ value }) => value.sources.map(({ source }) => source)));
  return [
    ...PAGES,
    ...chapters.flatMap(({ slug, sections, contested, notes }) => [
      `/${slug}/`,
      ...sections.flatMap(({ id }) => (id === undefined ? [] : [`/${slug}/#${id}`])),
      ...contested.map(({ id }) => `/${slug}/#${id}`),
      ...[...new Set(notes.map(({ id }) => id))].map((id) => `/${slug}/#${noteId(id)}`),
    ]),
    ...names.map(({ id, kind }) => `/${kind === 'terms' ? 'terms' : 'names'}/#${id}`),
    ...sources.filter(({ id }) => used.has(id)).map(({ id }) => `/sources/#${id}`),
    '/timeline/#drawn',
    ...new Set(events.flatMap(({ id, value }) => [`/timeline/#${yearOf(value)}`, `/timeline/#${id}`])),
  ];
}
