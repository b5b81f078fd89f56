import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { readBook } from '../../src/book/book.ts';
import { SITE_URL, SITES } from '../sites.ts';
import { elementsOf, pagesOf } from './pages.ts';

const book = readBook('.', []);
const meta = (elements: Element[], property: string) =>
  elements.find(({ tagName, properties }) => tagName === 'meta' && [properties['property'], properties['name']].includes(property))
    ?.properties['content'];

describe.each(SITES)('pictures of the site $name', (site) => {
  const pages = pagesOf(site);

  test('every page names a social picture that is there, with words for it', () => {
    for (const { file, tree } of pages) {
      const elements = elementsOf(tree);
      const address = String(meta(elements, 'og:image'));
      expect(address, file).toMatch(new RegExp(`^${SITE_URL}${site.base}/pictures/[a-z0-9-]+\\.png$`));
      const png = readFileSync(join(site.folder, address.slice(SITE_URL.length + site.base.length)));
      expect([png.readUInt32BE(16), png.readUInt32BE(20)], file).toEqual([1200, 630]);
      expect(String(meta(elements, 'og:image:alt')), file).toContain('Without Recognition');
      expect(meta(elements, 'twitter:card'), file).toBe('summary_large_image');
    }
  });

  test('every chapter has a picture of its own', () => {
    for (const { slug } of book.chapters) {
      const page = pages.find(({ address }) => address === `${site.base}/${slug}/`);
      expect(String(page && meta(elementsOf(page.tree), 'og:image'))).toContain(`/pictures/${slug}.png`);
    }
  });

  test('the icons are there', () => {
    expect(readFileSync(join(site.folder, 'favicon.ico')).readUInt16LE(2)).toBe(1);
    const touch = readFileSync(join(site.folder, 'apple-touch-icon.png'));
    expect([touch.readUInt32BE(16), touch.readUInt32BE(20)]).toEqual([180, 180]);
  });

  test.each(book.maps.map(({ id }) => id))('the map %s has its address, a name, a table of all it marks, and little weight', (id) => {
    const figure = pages.flatMap(({ tree }) => elementsOf(tree)).find(({ properties }) => properties['id'] === `map-${id}`);
    const map = book.maps.find((one) => one.id === id)?.value;
    expect(figure?.tagName).toBe('figure');
    if (figure === undefined || map === undefined) return;
    const html = toHtml(figure);
    expect(brotliCompressSync(html).length).toBeLessThan(12_000);
    expect(html).toContain('role="img" aria-label="Map. ');
    expect(html.match(/<th scope="row">/g)).toHaveLength(map.places.length + map.lines.length);
    expect(html).not.toMatch(/ style=/);
  });

  test('every place has a locator, and the coasts stand on the page once', () => {
    const names = pages.find(({ address }) => address === `${site.base}/names/`);
    const places = book.names.filter(({ kind }) => kind === 'places');
    expect(names?.html.match(/<svg class="locator"/g)).toHaveLength(places.length);
    expect(names?.html.match(/<symbol id="coast-/g)).toHaveLength(2);
  });
});
