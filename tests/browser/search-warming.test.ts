import { afterAll, beforeAll, expect, test } from 'vitest';
import { SITES } from '../sites.ts';
import { type OpenSite, openSite } from './site.ts';

const [root] = SITES;
let site: OpenSite;

beforeAll(async () => {
  site = await openSite(root);
});
afterAll(() => site.close());

/** The search's own files that a page asks for, as it asks. */
async function pageOf(isGoodLine: boolean) {
  const opened = await site.open({ isGoodLine });
  const asked: string[] = [];
  opened.page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await opened.visit('/calcutta/');
  return { ...opened, has: (part: string) => asked.some((path) => path.includes(part)) };
}

test('on a good line a page at rest makes the search ready, but for the words of the index', async () => {
  const { page, has } = await pageOf(true);
  await expect.poll(() => has('/pagefind/sections.pack')).toBe(true);
  await expect.poll(() => page.locator('.search-dialog').count()).toBe(1);
  expect(await page.locator('.search-dialog').isVisible()).toBe(false);
  expect(has('/pagefind/index.pack')).toBe(false);
  await page.keyboard.press('/');
  await page.keyboard.type('Geneva');
  await expect.poll(() => has('/pagefind/index.pack')).toBe(true);
});

test('on another nothing of it is fetched until the pointer, the focus or a key asks', async () => {
  for (const ask of ['hover', 'focus'] as const) {
    const { page, has } = await pageOf(false);
    // Longer than a page takes to come to rest.
    await page.waitForTimeout(2500);
    expect(has('/search/') || has('/pagefind/') || has('worker')).toBe(false);
    await page.locator('search-door a')[ask]();
    await expect.poll(() => has('/search/register.json') && has('/search/prose.json')).toBe(true);
  }
});
