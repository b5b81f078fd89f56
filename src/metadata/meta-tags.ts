import type { Book } from '../book/book.ts';
import { BOOK } from '../book/title.ts';
import { editionOf } from '../changes/edition.ts';
import { WHOLE_TITLE } from '../citations/own-works.ts';

/** A meta element: its name and content. */
export type MetaTag = readonly [name: string, content: string];

/** What Zotero and Google Scholar read of the book: Highwire's tags, and Dublin Core's for libraries. */
export function bookTags(book: Pick<Book, 'changes'>, home: string): MetaTag[] {
  const { version, date } = editionOf(book);
  return [
    ['citation_title', WHOLE_TITLE],
    ['citation_publication_date', highwireDate(date)],
    ['citation_language', 'en'],
    ['citation_public_url', home],
    ['DC.title', WHOLE_TITLE],
    ['DC.type', 'Text'],
    ['DC.date', date],
    ['DC.language', 'en'],
    ['DC.identifier', home],
    ['DC.description', BOOK.description],
    ['DC.hasVersion', version],
    ['DC.rights', 'https://creativecommons.org/licenses/by-sa/4.0/'],
  ];
}

/** The same of a chapter; the title of the book makes it a part of one. */
export function chapterTags(title: string, date: string): MetaTag[] {
  return [
    ['citation_title', title],
    ['citation_book_title', WHOLE_TITLE],
    ['citation_publication_date', highwireDate(date)],
  ];
}

function highwireDate(date: string): string {
  return date.replaceAll('-', '/');
}
