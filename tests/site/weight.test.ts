import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { SIZES } from '../bench/budget.ts';
import { SITES } from '../sites.ts';
import { chaptersOf } from './pages.ts';

const [root] = SITES;
const most = SIZES.find(({ what }) => what === 'HTML')?.most ?? 0;

// The longest chapter by letters is not always the heaviest once compressed.
test('every chapter keeps to the weight of a page', () => {
  const heavy = chaptersOf(root)
    .map(({ address, html }) => ({ address, bytes: brotliCompressSync(html).length }))
    .filter(({ bytes }) => bytes > most)
    .map(({ address, bytes }) => `${address}: ${bytes} bytes, at most ${most}`);
  expect(chaptersOf(root).length).toBeGreaterThan(0);
  expect(heavy).toEqual([]);
});
