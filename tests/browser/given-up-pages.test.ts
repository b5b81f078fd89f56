import { afterAll, beforeAll, expect, test } from 'vitest';
import { SITES } from '../sites.ts';
import { type OpenSite, openSite } from './site.ts';

const [root] = SITES;
let site: OpenSite;

beforeAll(async () => {
  site = await openSite(root);
});
afterAll(() => site.close());

test('a page that was given up leads on to the same section, with script and without', async () => {
  const { page, visit, faults } = await site.open();
  await visit('/about/#licence');
  await page.waitForURL('**/method/#licence');
  expect(faults).toEqual([]);
  const plain = await site.open({ javaScriptEnabled: false });
  await plain.visit('/about/');
  await plain.page.waitForURL('**/method/');
});
