import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import type { Element } from 'hast';
import { soundBook } from '../../src/book/check.ts';
import { chartId } from '../../src/series/chart-id.ts';
import { SITES } from '../sites.ts';
import { elementsOf, pagesOf } from './pages.ts';

const [root] = SITES;
const book = soundBook(process.cwd());
const pages = pagesOf(root);
const page = (address: string) => pages.find((one) => one.address === address);

/** What is in an element, in order. */
function within(element: Element | undefined): Element[] {
  const found: Element[] = [];
  if (element) visit({ type: 'root', children: [element] }, 'element', (one: Element) => void found.push(one));
  return found;
}

const figure = (address: string, id: string) => {
  const tree = page(address)?.tree;
  return tree && elementsOf(tree).find(({ tagName, properties }) => tagName === 'figure' && properties['id'] === id);
};

describe('every chart that a chapter draws', () => {
  for (const { slug, charts } of book.chapters)
    for (const { id } of charts)
      test(`${slug} ${id}`, () => {
        const parts = within(figure(`/${slug}/`, chartId(id)));
        const drawing = parts.find(({ tagName, properties }) => tagName === 'svg' && properties['role'] === 'img');
        expect(drawing?.properties['ariaLabel']).toContain('chart');
        // The same bytes from the same commit, and nothing that the policy refuses.
        const inside = within(drawing);
        expect(inside.filter(({ properties }) => properties['id'] !== undefined || properties['style'] !== undefined)).toEqual([]);
        expect(inside.length).toBeGreaterThan(3);
        const rows = parts.filter(({ tagName }) => tagName === 'tr').length - 1;
        expect(rows).toBe(book.series.find((one) => one.id === id)?.rows.length);
        const links = parts.filter(({ tagName }) => tagName === 'a').map(({ properties }) => String(properties['href']));
        expect(links).toContain(`/data/#${id}`);
        expect(links).toContain(`/data/${id}.csv`);
        expect(links.some((link) => link.startsWith('/sources/#'))).toBe(true);
      });
});

test('the page Data has every series with chart, table and claims', () => {
  const data = page('/data/');
  for (const { id, rows } of book.series) {
    expect(data?.ids.has(id)).toBe(true);
    const table = within(figure('/data/', chartId(id))).filter(({ tagName }) => tagName === 'tr');
    expect(table.length - 1).toBe(rows.length);
    for (const claim of new Set(rows.flatMap(({ evidence }) => evidence))) expect(data?.ids.has(`${id}-${claim}`)).toBe(true);
  }
});

test('the files are those of content/', () => {
  for (const { id, csv } of book.series) expect(readFileSync(join(root.folder, `data/${id}.csv`), 'utf8')).toBe(readFileSync(csv, 'utf8'));
});

test('the home page has the curve of departures, and its words', () => {
  const home = page('/');
  expect(home?.html).toContain('class="departures"');
  expect(home?.html).toContain('/the-numbers/#chart-returnees');
});
