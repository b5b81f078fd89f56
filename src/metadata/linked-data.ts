import type { Book as BookThing, Chapter as ChapterThing, CollectionPage, DataCatalog, WithContext } from 'schema-dts';
import type { Book } from '../book/book.ts';
import type { ChapterFile } from '../book/chapter-file.ts';
import { BOOK } from '../book/title.ts';
import { editionOf } from '../changes/edition.ts';
import { WHOLE_TITLE } from '../citations/own-works.ts';

const CONTEXT = 'https://schema.org';
const LICENCE = 'https://creativecommons.org/licenses/by-sa/4.0/';

/** What search engines and reference managers are told of a page, in schema.org's terms. */
export type LinkedData = WithContext<BookThing> | WithContext<ChapterThing> | WithContext<CollectionPage> | WithContext<DataCatalog>;

/** The book, for its home page.
 * @param home its whole address, with a final slash
 */
export function bookData(book: Pick<Book, 'chapters' | 'changes'>, home: string): LinkedData {
  const { version, date } = editionOf(book);
  return {
    '@context': CONTEXT,
    '@type': 'Book',
    '@id': home,
    name: WHOLE_TITLE,
    url: home,
    description: BOOK.description,
    inLanguage: 'en',
    bookFormat: 'https://schema.org/EBook',
    bookEdition: `version ${version}`,
    version,
    datePublished: date,
    license: LICENCE,
    temporalCoverage: '1949/1964',
    about: ['Japan', 'North Korea', 'Chongryon', 'Repatriation of Koreans from Japan'],
    citation: { '@id': `${home}sources/` },
    hasPart: book.chapters.map(({ slug, number, matter: { title } }) => ({
      '@type': 'Chapter',
      '@id': `${home}${slug}/`,
      name: title,
      position: number,
    })),
  };
}

/** A chapter, as short as may be: it weighs on each. */
export function chapterData({ slug, matter: { title } }: ChapterFile, home: string): LinkedData {
  return {
    '@context': CONTEXT,
    '@type': 'Chapter',
    '@id': `${home}${slug}/`,
    name: title,
    isPartOf: { '@type': 'Book', '@id': home, name: WHOLE_TITLE },
    citation: { '@id': `${home}${slug}/#sources` },
  };
}

/** The page of data: each series as a dataset with its files. */
export function dataData({ series }: Pick<Book, 'series'>, home: string): LinkedData {
  const page = `${home}data/`;
  return {
    '@context': CONTEXT,
    '@type': 'DataCatalog',
    '@id': page,
    name: `Data of ${WHOLE_TITLE}`,
    license: LICENCE,
    isPartOf: { '@type': 'Book', '@id': home, name: WHOLE_TITLE },
    dataset: series.map(({ id, value }) => ({
      '@type': 'Dataset',
      '@id': `${page}#${id}`,
      name: value.title,
      // Search engines ask for fifty letters at least.
      description: `${value.finding} A series of numbers, each value with the claims that hold it.`,
      license: LICENCE,
      isAccessibleForFree: true,
      creator: { '@type': 'Organization', name: `The authors of ${BOOK.title}` },
      distribution: [
        { '@type': 'DataDownload', encodingFormat: 'text/csv', contentUrl: `${page}${id}.csv` },
        { '@type': 'DataDownload', encodingFormat: 'application/json', contentUrl: `${page}${id}.json` },
      ],
    })),
  };
}

/** A page that lists what belongs to the book: its names, terms or sources. */
export function listData(name: string, path: string, home: string): LinkedData {
  return {
    '@context': CONTEXT,
    '@type': 'CollectionPage',
    '@id': `${home}${path.slice(1)}`,
    name,
    inLanguage: 'en',
    license: LICENCE,
    isPartOf: { '@type': 'Book', '@id': home, name: WHOLE_TITLE },
  };
}
