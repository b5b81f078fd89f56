import { afterAll, beforeAll, expect, test } from 'vitest';
import { readBook } from '../../src/book/book.ts';
import { SITES } from '../sites.ts';
import { type OpenSite, openSite } from './site.ts';

const book = readBook('.', []);
const shown = book.chapters.flatMap(({ slug, maps }) => maps.map(({ id }) => ({ id, slug })));
const [root] = SITES;
let site: OpenSite;

beforeAll(async () => {
  site = await openSite(root);
});
afterAll(() => site.close());

test.each(shown)('the map $id can be read in any window: no name is cut, small, or written over another', async ({ id, slug }) => {
  const { page, visit, faults } = await site.open({ javaScriptEnabled: false });
  await visit(`/${slug}/`);
  for (const width of [320, 390, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    const texts = await page.locator(`#map-${id} svg`).evaluate((svg) => {
      const frame = svg.getBoundingClientRect();
      const scale = frame.width / 576;
      return [...svg.querySelectorAll('text')].map((text) => {
        const { left, right, top, bottom } = text.getBoundingClientRect();
        const size = Number.parseFloat(getComputedStyle(text).fontSize) * scale;
        // Letters are less tall than their line.
        const slack = size * 0.2;
        return {
          words: (text.textContent ?? '').trim(),
          size,
          left: left - frame.left,
          right: right - frame.left,
          top: top - frame.top + slack,
          bottom: bottom - frame.top - slack,
          width: frame.width,
          height: frame.height,
        };
      });
    });
    expect(texts.length).toBeGreaterThan(3);
    const cut = texts.filter((one) => one.left < -1 || one.right > one.width + 1 || one.top < -1 || one.bottom > one.height + 1);
    expect(
      cut.map(({ words }) => words),
      `at ${width}`,
    ).toEqual([]);
    expect(texts.filter(({ size }) => size < 9.5).map(({ words, size }) => `${words}: ${size}`)).toEqual([]);
    const over = texts.flatMap((one, index) =>
      texts
        .slice(index + 1)
        .filter((other) => one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom)
        .map((other) => `${one.words} over ${other.words}`),
    );
    expect(over, `at ${width}`).toEqual([]);
  }
  expect(faults).toEqual([]);
});
