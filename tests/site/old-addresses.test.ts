import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readBook } from '../../src/book/book.ts';
import { debtsOf } from '../../src/permalinks/aliases.ts';
import { paragraphsIn } from '../../src/permalinks/addresses.ts';
import { payDebts } from '../../src/permalinks/pay-debts.ts';
import { SITE_URL, SITES } from '../sites.ts';
import { elementsOf, isServed, pagesLeft, pagesOf } from './pages.ts';

const book = readBook(process.cwd(), []);

describe.each(SITES)('the site $name', (site) => {
  test('has every paragraph and table under its address, once', () => {
    const addresses = pagesOf(site).flatMap(({ address, ids }) => [...ids].map((id) => `${address}#${id}`));
    const missing = paragraphsIn(book).filter((address) => !addresses.includes(`${site.base}${address}`));
    expect(missing).toEqual([]);
  });

  test('leads on from every page that was given up, with script, without, and for search engines', () => {
    const left = pagesLeft(site);
    const given = book.redirects.filter(({ id }) => !id.includes('#'));
    expect(left.map(({ address }) => address)).toEqual(given.map(({ id }) => `${site.base}${id}`).sort());
    for (const { address, html, tree } of left) {
      const to = `${site.base}${given.find(({ id }) => address === `${site.base}${id}`)?.value.to}`;
      expect(html).toContain(`<meta http-equiv="refresh" content="0; url=${to}">`);
      expect(html).toContain(`<link rel="canonical" href="${SITE_URL}${to}">`);
      expect(elementsOf(tree).some(({ tagName, properties }) => tagName === 'a' && properties['href'] === to)).toBe(true);
      expect(isServed(site, to.replace(/#.*/, ''))).toBe(true);
    }
  });

  test('lists no such page for search engines', () => {
    const map = readFileSync(`${site.folder}/sitemap-0.xml`, 'utf8');
    for (const { address } of pagesLeft(site)) expect(map).not.toContain(`${SITE_URL}${address}<`);
  });
});

describe('on a page that stands', () => {
  const page = '<main><h2 id="text">The text</h2><p id=p123>Words<span class="note" id="note-a" popover>A note</span></p></main>';
  const debts = (to: string) => ({
    ...book,
    chapters: [],
    redirects: [{ id: '/calcutta/#old', value: { to }, file: '', line: 1 }],
  });
  const paid = (to: string) => payDebts(page, debtsOf(debts(to)).get('/calcutta/') ?? { aliases: [], moved: [] }, '/book');

  test('an old section’s id stands in the new one', () =>
    expect(paid('/calcutta/#text')).toContain('<h2 id="text"><span id="old"></span>The text'));
  test('an old paragraph’s id stands in the new one', () => expect(paid('/calcutta/#p123')).toContain('<p id=p123><span id="old"></span>'));
  test('an old note’s id stands before the new one, which is hidden', () =>
    expect(paid('/calcutta/#note-a')).toContain('<span id="old"></span><span class="note"'));
  test('what is told on another page has a line that leads there', () =>
    expect(paid('/niigata/#camp')).toContain(
      '<p class="moved" id="old">What stood under this address is told <a href="/book/niigata/#camp">',
    ));
  test('an id that leads to nothing stops the build', () =>
    expect(() => paid('/calcutta/#nothing')).toThrow('#old is to lead to #nothing'));
});
