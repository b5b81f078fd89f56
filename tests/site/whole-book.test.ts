import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SITES } from '../sites.ts';
import { elementsOf, pagesOf } from './pages.ts';

const [root] = SITES;
const pages = pagesOf(root);
const book = pages.find(({ file }) => file === join('book', 'index.html'));
const elements = book === undefined ? [] : elementsOf(book.tree);
const withRole = (role: string) => elements.filter(({ properties }) => properties['role'] === role);

test('the whole book has every chapter of the contents, in their order', () => {
  const listed = elementsOf(pages.find(({ file }) => file === join('contents', 'index.html'))?.tree ?? { type: 'root', children: [] })
    .flatMap(({ properties }) => /^\/([a-z0-9-]+)\/$/.exec(String(properties['href'] ?? ''))?.[1] ?? [])
    .filter((slug) => book?.ids.has(slug) && !['names', 'terms', 'sources'].includes(slug));
  expect(listed.length).toBeGreaterThan(10);
  expect(withRole('doc-chapter').map(({ properties }) => properties['id'])).toEqual([...new Set(listed)]);
});

test('no id stands twice', () => {
  const ids = elements.flatMap(({ properties }) => (properties['id'] === undefined ? [] : [String(properties['id'])]));
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test('every mark leads to its note, and every note back to its mark', () => {
  const leads = (role: string) => withRole(role).map(({ properties }) => String(properties['href']).slice(1));
  const own = (role: string) => withRole(role).map(({ properties }) => String(properties['id']));
  expect(own('doc-footnote').length).toBeGreaterThan(500);
  expect(leads('doc-noteref')).toEqual(own('doc-footnote'));
  expect(leads('doc-backlink')).toEqual(own('doc-noteref'));
});

test('neither the search nor search engines are told of it', () => {
  expect(book?.html).toContain('content="noindex"');
  expect(book?.html).not.toContain('data-search=');
  expect(readFileSync(join(root.folder, 'sitemap-0.xml'), 'utf8')).not.toContain('/book/</loc>');
});
