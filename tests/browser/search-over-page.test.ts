import { afterAll, beforeAll, expect, test } from 'vitest';
import { SITES } from '../sites.ts';
import { ask, openSearch, sections } from './search.ts';
import { type OpenSite, openSite, PHONE } from './site.ts';

const [root] = SITES;
let site: OpenSite;

beforeAll(async () => {
  site = await openSite(root);
});
afterAll(() => site.close());

test.each([
  ['covers a phone’s window, and nothing is painted under it', PHONE, 'hidden'],
  ['stands over the page on a desktop', undefined, 'visible'],
] as const)('the search %s; closed, the page stands where it stood', async (_, viewport, under) => {
  const { page, visit } = await site.open(viewport && { viewport });
  await visit('/may-1955/');
  const stands = () => page.evaluate(() => [scrollY, document.documentElement.scrollHeight]);
  const visibility = () => page.locator('main').evaluate((main) => getComputedStyle(main).contentVisibility);
  await page.locator('main a[href^="/"]').nth(5).focus();
  await page.evaluate(() => scrollTo(0, 3000));
  const before = await stands();
  const focused = await page.evaluate(() => document.activeElement?.getAttribute('href'));
  await page.keyboard.press('/');
  await page.locator('.search-dialog:popover-open').waitFor();
  await ask(page, 'Geneva');
  expect(await visibility()).toBe(under);
  expect(await stands()).toEqual(before);
  await page.keyboard.press('Escape');
  await expect.poll(visibility).toBe('visible');
  expect(await stands()).toEqual(before);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(focused);
});

test('closed and opened again, the search stands as it was, and asks nothing anew', async () => {
  const { page } = await openSearch(site);
  await ask(page, 'Geneva');
  const before = await sections(page);
  await page.locator('.search-results').evaluate((results) => {
    Object.assign(window, { changes: 0 });
    new MutationObserver(() => Object.assign(window, { changes: 1 })).observe(results, { childList: true, subtree: true });
  });
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await page.locator('.search-dialog:popover-open').waitFor();
  // The field has the focus, and all that is in it is chosen: what is typed next takes its place.
  const chosen = () =>
    page.locator('.search-dialog input').evaluate((field: HTMLInputElement) => (field.selectionEnd ?? 0) - (field.selectionStart ?? 0));
  await expect.poll(chosen).toBe('Geneva'.length);
  await page.waitForTimeout(500);
  expect(await page.evaluate(() => Reflect.get(window, 'changes'))).toBe(0);
  expect(await sections(page)).toEqual(before);
  await page.keyboard.type('Niigata');
  await expect.poll(() => page.evaluate(() => Reflect.get(window, 'changes'))).toBe(1);
  await expect.poll(async () => (await sections(page))[0]).toContain('/niigata/');
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await page.locator('.search-dialog:popover-open').waitFor();
  await page.locator('.search-results li a').first().click();
  await page.locator('.marks-bar').waitFor();
  await page.goBack();
  await page.locator('.search-dialog:popover-open').waitFor();
  await expect.poll(async () => (await sections(page))[0], { timeout: 10_000 }).toContain('/niigata/');
});
