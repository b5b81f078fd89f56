import { afterAll, beforeAll, expect, test } from 'vitest';
import { SITES } from '../sites.ts';
import { ask, openSearch } from './search.ts';
import { type OpenSite, openSite } from './site.ts';

const [root] = SITES;
let site: OpenSite;

beforeAll(async () => {
  site = await openSite(root);
});
afterAll(() => site.close());

test('says plainly when the index cannot be loaded, and works again when it can', async () => {
  const { page } = await openSearch(site, (opened) => opened.route('**/pagefind/**', (route) => route.abort()));
  expect(await ask(page, 'Geneva')).toContain('could not be loaded');
  await page.unroute('**/pagefind/**');
  expect(await ask(page, 'Geneva')).toMatch(/\d sections?/);
});

test('bears markup, ten thousand characters, half a character, a turn of direction and lone signs', async () => {
  const { page, visit, faults } = await site.open();
  await visit('/search/');
  const status = page.locator('main [role=status]');
  const hostile = ['<img src=x onerror=window.hit=1>', 'x'.repeat(10_000), '\ud800', '\u202eabc', '"', '*'];
  for (const query of hostile) {
    for (const text of ['', query]) {
      await page.locator('main search-panel input').evaluate((field: HTMLInputElement, value) => {
        field.value = value;
        field.dispatchEvent(new Event('input'));
      }, text);
      await expect.poll(() => status.textContent(), { timeout: 10_000 }).toMatch(text === '' ? /^$/ : /./);
    }
  }
  expect(await page.evaluate(() => 'hit' in window)).toBe(false);
  expect(faults).toEqual([]);
});

test('without script its page says so and offers other ways', async () => {
  const { page, visit } = await site.open({ javaScriptEnabled: false });
  await visit('/search/');
  expect(await page.locator('noscript').first().textContent()).toContain('Searching needs script');
  expect(await page.locator('noscript a').count()).toBe(4);
});
