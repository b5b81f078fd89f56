import { generateAtomFeed } from 'feedsmith';
import type { Book } from '../book/book.ts';
import { BOOK } from '../book/title.ts';
import { editionOf } from './edition.ts';
import { FEED } from './feed-address.ts';
import { KINDS } from './kinds.ts';

/**
 * The changes of the book as an Atom feed. An entry's id is its address on the page of changes and never changes. Feeds want moments,
 * the book knows days: each is noon in Greenwich.
 * @param home the book's whole address, with a final slash
 */
export function atomFeed(book: Pick<Book, 'changes'>, home: string): string {
  const address = (path: string) => new URL(path.slice(1), home).href;
  return generateAtomFeed({
    id: home,
    title: text(`${BOOK.title}: additions and corrections`),
    subtitle: text(BOOK.subtitle),
    updated: noon(editionOf(book).date),
    links: [
      { rel: 'self', type: 'application/atom+xml', href: address(FEED) },
      { rel: 'alternate', type: 'text/html', href: address('/changes/') },
    ],
    authors: [{ name: `The authors of ${BOOK.title}` }],
    rights: text('CC BY-SA 4.0'),
    entries: book.changes.map(({ id, value: { kind, what, where, date, version } }) => ({
      id: address(`/changes/#${id}`),
      title: text(`${KINDS[kind]}: ${what.length > 80 ? `${what.slice(0, what.lastIndexOf(' ', 78))} …` : what}`),
      updated: noon(date),
      published: noon(date),
      categories: [{ term: kind }],
      links: [
        { rel: 'alternate', type: 'text/html', href: address(`/changes/#${id}`) },
        ...where.map((path) => ({ rel: 'related', type: 'text/html', href: address(path) })),
      ],
      content: text(`${what} (Version ${version}.)`),
    })),
  });
}

function text(value: string): { value: string; type: 'text' } {
  return { value, type: 'text' };
}

function noon(day: string): Date {
  return new Date(`${day}T12:00:00Z`);
}
