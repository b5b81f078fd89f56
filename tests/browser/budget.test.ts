import { expect, test } from 'vitest';
import { beyond, SIZES } from '../bench/budget.ts';
import { firstVisit } from '../bench/first-visit.ts';
import { compressed } from '../serve.ts';
import { chaptersOf } from '../site/pages.ts';
import { SITES } from '../sites.ts';

// Times are the benchmark's to measure; sizes are the same on every machine.
test('a first visit to the longest chapter without pictures keeps to its sizes', async () => {
  const [root] = SITES;
  // Pictures have a budget of their own (tests/site/weight.test.ts).
  const { address, file } = chaptersOf(root).find(({ html }) => !html.includes('class="figure"')) ?? { address: '/', file: 'index.html' };
  const folder = compressed(root.folder, '.test/compressed', (one) => one === file || one.endsWith('.js'));
  const visit = await firstVisit({ folder, base: root.base }, address, false);
  expect(beyond(visit, SIZES)).toEqual([]);
});
