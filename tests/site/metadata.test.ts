import { loadFromString } from 'html-metadata';
import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { readBook } from '../../src/book/book.ts';
import { editionOf } from '../../src/changes/edition.ts';
import { SITE_URL, SITES } from '../sites.ts';
import { type BuiltPage, elementsOf, isServed, pagesOf } from './pages.ts';

const book = readBook(process.cwd(), []);
const { version, date } = editionOf(book);
const TITLE = 'Without Recognition: Japan and North Korea, 1949–1964';
const SCHEMA = 'https://schema.org/';

/** schema.org's context as far as our pages use it: every word is schema.org's, and these are addresses. */
const context = {
  '@context': { '@vocab': SCHEMA, url: { '@type': '@id' }, license: { '@type': '@id' }, bookFormat: { '@type': '@id' } },
};

/** The linked data of a page as a JSON-LD processor takes it. */
async function linked({ tree, address }: BuiltPage) {
  const [script] = elementsOf(tree).filter(({ properties }) => properties['type'] === 'application/ld+json');
  const [text] = script?.children ?? [];
  if (text?.type !== 'text') return undefined;
  const [thing] = await jsonld.expand(JSON.parse(text.value), {
    base: `${SITE_URL}${address}`,
    documentLoader: async (url) => {
      if (!url.startsWith('https://schema.org')) throw new Error(`${url} is no context of ours.`);
      return { documentUrl: url, document: context };
    },
  });
  return thing;
}

/** A page without its text, which no reader of tags looks at. */
const headOf = ({ html }: BuiltPage) => html.slice(0, html.indexOf('<body'));

const value = (text: string | number) => [{ '@value': text }];

describe.each(SITES)('the site $name', (site) => {
  const pages = pagesOf(site);
  const page = (path: string) => {
    const found = pages.find(({ address }) => address === `${site.base}${path}`);
    if (found === undefined) throw new Error(`There is no page ${path}.`);
    return found;
  };
  const home = `${SITE_URL}${site.base}/`;

  test('says on its home page that it is a book, in schema.org’s terms', async () => {
    const thing = await linked(page('/'));
    expect(thing).toMatchObject({
      '@id': home,
      '@type': [`${SCHEMA}Book`],
      [`${SCHEMA}name`]: value(TITLE),
      [`${SCHEMA}version`]: value(version),
      [`${SCHEMA}datePublished`]: value(date),
      [`${SCHEMA}citation`]: [{ '@id': `${home}sources/` }],
    });
    const parts = thing?.[`${SCHEMA}hasPart`] as { '@id': string; '@type': string[] }[];
    expect(parts.map((part) => [part['@type'], part['@id']])).toEqual(
      book.chapters.map(({ slug }) => [[`${SCHEMA}Chapter`], `${home}${slug}/`]),
    );
  });

  test('says on each chapter that it is a part of the book, and what it rests on', async () => {
    for (const { slug, matter } of book.chapters) {
      expect(await linked(page(`/${slug}/`))).toMatchObject({
        '@id': `${home}${slug}/`,
        '@type': [`${SCHEMA}Chapter`],
        [`${SCHEMA}name`]: value(matter.title),
        [`${SCHEMA}isPartOf`]: [{ '@id': home, '@type': [`${SCHEMA}Book`], [`${SCHEMA}name`]: value(TITLE) }],
        [`${SCHEMA}citation`]: [{ '@id': `${home}${slug}/#sources` }],
      });
    }
  });

  test.each(['/sources/', '/names/', '/terms/'])('says that %s is a list that belongs to the book', async (path) => {
    expect(await linked(page(path))).toMatchObject({ '@id': `${home}${path.slice(1)}`, '@type': [`${SCHEMA}CollectionPage`] });
  });

  test('says of each series that it is a dataset, with its files', async () => {
    const thing = await linked(page('/data/'));
    expect(thing?.['@type']).toEqual([`${SCHEMA}DataCatalog`]);
    const sets = thing?.[`${SCHEMA}dataset`] as Record<string, { '@value': string }[]>[];
    expect(sets.map((set) => set['@id'])).toEqual(book.series.map(({ id }) => `${home}data/#${id}`));
    for (const set of sets) {
      expect(set['@type']).toEqual([`${SCHEMA}Dataset`]);
      expect(set[`${SCHEMA}description`]?.[0]?.['@value'].length).toBeGreaterThan(50);
      for (const file of JSON.stringify(set[`${SCHEMA}distribution`]).matchAll(/https:\/\/book\.example([^"#]+)/g))
        expect(isServed(site, file[1] ?? ''), file[1]).toBe(true);
    }
  });

  test('gives a reference manager the book and its chapters', async () => {
    const { highwirePress, dublinCore, openGraph } = await loadFromString(headOf(page('/')));
    expect(highwirePress).toMatchObject({ title: TITLE, publication_date: date.replaceAll('-', '/'), language: 'en', public_url: home });
    expect(dublinCore).toMatchObject({ title: TITLE, date, language: 'en', identifier: home });
    expect(openGraph).toMatchObject({ type: 'book' });
    for (const { slug, matter } of book.chapters)
      expect((await loadFromString(headOf(page(`/${slug}/`)))).highwirePress).toMatchObject({
        title: matter.title,
        book_title: TITLE,
        publication_date: date.replaceAll('-', '/'),
      });
  });

  test('has the page that cites, with a part and files for the book, each chapter and each section', () => {
    const { ids } = page('/cite/');
    const works = ['book', ...book.chapters.flatMap(({ slug, sections }) => [slug, ...sections.map(({ id }) => `${slug}-${id}`)])];
    for (const work of works) {
      expect(ids.has(work) && ids.has(`cite-${work}`), work).toBe(true);
      for (const form of ['json', 'bib', 'ris']) expect(isServed(site, `${site.base}/cite/${work}.${form}`), `${work}.${form}`).toBe(true);
    }
  });

  test('leads feed readers to its changes from every page', () => {
    const without = pages.filter(({ html }) => !html.includes(`type="application/atom+xml" href="${site.base}/changes.xml"`));
    expect(without.map(({ file }) => file)).toEqual([]);
    expect(isServed(site, `${site.base}/changes.xml`)).toBe(true);
  });
});
