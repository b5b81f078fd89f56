import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { SIZES } from '../bench/budget.ts';
import { SITES } from '../sites.ts';
import { chaptersOf } from './pages.ts';

const [root] = SITES;
const most = SIZES.find(({ what }) => what === 'HTML')?.most ?? 0;
/** What the pictures of a chapter, with their styles, may add. */
const PICTURES = 10 * 1024;

/** What a page weighs on the line. Each is weighed once: compressing takes half a second. */
const weighed = new Map<string, number>();
function weight(html: string): number {
  const known = weighed.get(html) ?? brotliCompressSync(html).length;
  weighed.set(html, known);
  return known;
}
const withoutPictures = (html: string) =>
  html
    .replace(/<figure class="figure"[\s\S]*?<\/figure>/g, '')
    .replace(/<style>@layer tokens,[\s\S]*?<\/style>/g, (style) => (style.includes('.figure') ? '' : style));

// The longest chapter by letters is not always the heaviest once compressed.
test('the text of every chapter keeps to the weight of a page', () => {
  const heavy = chaptersOf(root)
    .map(({ address, html }) => ({ address, bytes: weight(withoutPictures(html)) }))
    .filter(({ bytes }) => bytes > most)
    .map(({ address, bytes }) => `${address}: ${bytes} bytes, at most ${most}`);
  expect(chaptersOf(root).length).toBeGreaterThan(0);
  expect(heavy).toEqual([]);
});

test('the pictures of a chapter add at most ten kilobytes', () => {
  const drawn = chaptersOf(root).filter(({ html }) => html.includes('class="figure"'));
  const heavy = drawn
    .map(({ address, html }) => ({ address, bytes: weight(html) - weight(withoutPictures(html)) }))
    .filter(({ bytes }) => bytes > PICTURES)
    .map(({ address, bytes }) => `${address}: ${bytes} bytes, at most ${PICTURES}`);
  expect(drawn.length).toBeGreaterThan(0);
  expect(heavy).toEqual([]);
});
