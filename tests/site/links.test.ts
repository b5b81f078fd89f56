import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { PERMALINKS, publishedLines } from '../../src/permalinks/published.ts';
import { SITE_URL, SITES } from '../sites.ts';
import { type BuiltPage, elementsOf, isServed, pagesOf } from './pages.ts';

describe.each(SITES)('the site $name', (site) => {
  let pages: BuiltPage[];
  const byAddress = new Map<string, BuiltPage>();
  beforeAll(() => {
    pages = pagesOf(site);
    for (const page of pages) byAddress.set(page.address, page);
  });

  /** Why an address on a page leads nowhere; undefined when it does not. */
  function lost(page: BuiltPage, address: string): string | undefined {
    const url = new URL(address, `${SITE_URL}${page.address}`);
    if (url.origin !== SITE_URL) return undefined;
    const fragment = decodeURIComponent(url.hash.slice(1));
    const target = byAddress.get(url.pathname);
    if (target === undefined && !isServed(site, url.pathname)) return `${page.file}: ${address} leads nowhere`;
    if (fragment === '' || target?.ids.has(fragment)) return undefined;
    return `${page.file}: ${address} has no such fragment`;
  }

  test('has pages', () => expect(pages.length).toBeGreaterThan(5));

  test('every internal link and fragment resolves', () => {
    const addresses = (page: BuiltPage) =>
      elementsOf(page.tree).flatMap(({ properties }) =>
        ['href', 'src'].flatMap((name) => (properties[name] === undefined ? [] : [String(properties[name])])),
      );
    expect(pages.flatMap((page) => addresses(page).flatMap((address) => lost(page, address) ?? []))).toEqual([]);
  });

  test('every address ever published resolves', () => {
    const home = byAddress.get(`${site.base}/`);
    const published = publishedLines(readFileSync(PERMALINKS, 'utf8'));
    expect(published.length).toBeGreaterThan(0);
    expect(home && published.flatMap(({ address }) => lost(home, `${site.base}${address}`) ?? [])).toEqual([]);
  });

  test('every listed page says where it is', () => {
    const canonical = (page: BuiltPage) =>
      elementsOf(page.tree).find(({ tagName, properties }) => tagName === 'link' && String(properties['rel']) === 'canonical')?.properties[
        'href'
      ];
    const wrong = pages.filter((page) => !page.html.includes('content="noindex"') && canonical(page) !== `${SITE_URL}${page.address}`);
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  test('no page asks for anything elsewhere', () => {
    const loads = new Set(['script', 'img', 'source', 'iframe', 'video', 'audio', 'embed', 'object', 'track', 'image', 'use']);
    const asked = pages.flatMap((page) =>
      elementsOf(page.tree).flatMap(({ tagName, properties }) => {
        const loaded = loads.has(tagName) || (tagName === 'link' && !/canonical|license|alternate/.test(String(properties['rel'])));
        const values = ['src', 'srcSet', 'href', 'data', 'poster'].map((name) => properties[name]);
        return loaded
          ? values.filter((value) => /^(?:https?:)?\/\//.test(String(value ?? ''))).map((value) => `${page.file}: ${value}`)
          : [];
      }),
    );
    const imported = pages.flatMap(({ file, html }) =>
      Array.from(html.matchAll(/(?:url\(\s*['"]?|@import\s+['"])(?:https?:)?\/\/[^)'"]*/g), ([found]) => `${file}: ${found}`),
    );
    expect([...asked, ...imported]).toEqual([]);
  });
});
