import { afterAll, beforeAll, expect, test } from 'vitest';
import { SITES } from '../sites.ts';
import { ask, openSearch, places } from './search.ts';
import { type OpenSite, openSite, PHONE } from './site.ts';

const [root] = SITES;
let site: OpenSite;

beforeAll(async () => {
  site = await openSite(root);
});
afterAll(() => site.close());

test('finds Chongryon in every spelling and script alike', async () => {
  const { page } = await openSearch(site);
  await ask(page, 'Chongryon');
  const canonical = await places(page);
  expect(canonical.length).toBeGreaterThan(3);
  for (const spelling of ['Chongryun', 'Chōsen Sōren', 'chosen soren', "Ch'ongnyŏn", '朝鮮総連', '총련', '조총련']) {
    await ask(page, spelling);
    expect(await places(page), spelling).toEqual(canonical);
  }
  for (const spelling of ['남일', '南日', 'Nam Il']) {
    await ask(page, spelling);
    expect(await places(page), spelling).toContain(`${root.base}/nam-ils-overture/#statement`);
  }
});

test('finds no section by the beginning of another word, nor a name by its words apart', async () => {
  const { page } = await openSearch(site);
  expect(await ask(page, 'Chozzqq')).toBe('Nothing found.');
  expect(await ask(page, '98765432')).toBe('Nothing found.');
  await ask(page, 'Nam Il');
  for (const excerpt of await page.locator('.search-excerpt:has(mark)').all())
    expect(await excerpt.locator('mark').allTextContents()).toEqual(expect.arrayContaining([expect.stringMatching(/Nam Il|남일|南日/)]));
  await ask(page, '朝鮮人');
  expect(await page.locator('.search-excerpt mark').first().textContent()).toBe('朝鮮人');
  // Alone in one chapter, inside the name of Chongryon in another.
  expect((await places(page)).some((place) => place.includes('/may-1955/'))).toBe(true);
});

test('says when nothing is found and what to try; a slip in a name is asked after', async () => {
  const { page, visit } = await site.open({ viewport: PHONE });
  await visit('/search/');
  const field = 'main search-panel input';
  expect(await ask(page, 'zzqqxx', field)).toBe('Nothing found.');
  expect(await page.locator('.search-nothing a').count()).toBe(3);
  await ask(page, 'Calcuttta', field);
  await page.getByRole('button', { name: 'Calcutta' }).click();
  await expect.poll(() => page.locator('main [role=status]').textContent()).toMatch(/section/);
  await expect.poll(() => page.url()).toContain('?q=Calcutta');
});

test('narrows by part, kind and years, and the address keeps it', async () => {
  const { page, visit } = await site.open();
  await visit('/search/?q=Chongryon');
  const status = page.locator('main [role=status]');
  await expect.poll(() => status.textContent(), { timeout: 10_000 }).toMatch(/section/);
  const all = Number.parseInt((await status.textContent()) ?? '', 10);
  await page.locator('.search-filters summary').click();
  await page.getByRole('button', { name: /^Part Two/ }).click();
  await expect.poll(async () => Number.parseInt((await status.textContent()) ?? '', 10)).toBeLessThan(all);
  for (const facts of await page.locator('.search-facts').allTextContents()) expect(facts).toMatch(/^Part Two/);
  await page.getByRole('button', { name: '1955', exact: true }).click();
  await page.getByRole('button', { name: '1957', exact: true }).click();
  expect(await page.locator('.search-filters summary').textContent()).toBe('Narrowed to Part Two · Chongryon, 1955 to 1957');
  await page.locator('.search-results[aria-busy=false]').waitFor();
  const found = await places(page);
  await page.reload();
  await expect.poll(() => places(page), { timeout: 10_000 }).toEqual(found);
  expect(await page.locator('.search-filters summary').textContent()).toMatch(/^Narrowed to Part Two/);
});

test('shows more sections when asked, and the focus stands on the first of them', async () => {
  const { page } = await openSearch(site);
  await ask(page, 'Chongryon');
  const before = (await places(page)).length;
  await page.getByRole('button', { name: /^More sections/ }).click();
  await expect.poll(async () => (await places(page)).length).toBeGreaterThan(before);
  expect(await page.evaluate(() => document.activeElement?.closest('.search-section') !== null)).toBe(true);
});

test('offers registered names while one types, and the entry of one typed in full', async () => {
  const { page } = await openSearch(site);
  await ask(page, 'Niiga');
  await page.getByRole('button', { name: /^Niigata/ }).click();
  await page.getByRole('link', { name: 'Entry: Niigata' }).waitFor();
  expect(await page.locator('.search-dialog input').inputValue()).toBe('Niigata');
});

test('its page can be shared: the query stands in the address', async () => {
  const { page, visit } = await site.open();
  await visit(`/search/?q=${encodeURIComponent('南日')}`);
  await expect.poll(() => page.locator('main [role=status]').textContent(), { timeout: 10_000 }).toMatch(/section/);
  expect(await page.locator('main search-panel input').inputValue()).toBe('南日');
});
