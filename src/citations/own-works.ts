import type { Book } from '../book/book.ts';
import { BOOK } from '../book/title.ts';
import { dateInWords } from '../chapters/period.ts';
import { editionOf } from '../changes/edition.ts';
import type { CslItem } from './csl-item.ts';

/** The book, a chapter or a section, as something that is cited. */
export interface OwnWork {
  /** Its id on the page Cite, and the name of its files there. Example: nam-ils-overture-ban */
  id: string;
  /** What it is called there: a section by its own words. */
  title: string;
  /** As reference managers take it. */
  item: CslItem;
}

/** A chapter with its sections. */
export interface OwnChapter extends OwnWork {
  number: number;
  sections: OwnWork[];
}

/** The book's whole title. */
export const WHOLE_TITLE = `${BOOK.title}: ${BOOK.subtitle}`;

/** The book and its chapters as works to be cited, in the book's present edition.
 * @param home the book's whole address, with a final slash
 */
export function ownWorks(book: Pick<Book, 'chapters' | 'changes'>, home: string): { whole: OwnWork; chapters: OwnChapter[] } {
  const { version, date } = editionOf(book);
  const common = {
    language: 'en',
    // As an edition, which every style and reference manager knows; a version would make a program of a book in some.
    edition: `version ${version}`,
    issued: { 'date-parts': [date.split('-').map(Number)] },
    note: `Version ${version} of ${dateInWords(date)}`,
  };
  const part = (id: string, title: string, shown: string, path: string): OwnWork => ({
    id,
    title: shown,
    item: { id, type: 'chapter', title, 'container-title': WHOLE_TITLE, ...common, URL: `${home}${path}` },
  });
  return {
    whole: { id: 'book', title: WHOLE_TITLE, item: { id: 'without-recognition', type: 'book', title: WHOLE_TITLE, ...common, URL: home } },
    chapters: book.chapters.map(({ slug, number, matter: { title }, sections }) => ({
      ...part(slug, title, title, `${slug}/`),
      number,
      sections: sections.flatMap(({ id, text }) =>
        // A section is cited as a part of its chapter: no style knows parts of chapters.
        id === undefined ? [] : [part(`${slug}-${id}`, `${title}: ${text}`, text, `${slug}/#${id}`)],
      ),
    })),
  };
}
