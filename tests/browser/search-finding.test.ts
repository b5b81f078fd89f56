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
    expect(await places(page), spelling).toEqual(expect.arrayContaining(canonical));
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
  expect(page.url()).toContain('?q=Calcutta');
});

test('its page can be shared: the query stands in the address', async () => {
  const { page, visit } = await site.open();
  await visit(`/search/?q=${encodeURIComponent('南日')}`);
  await expect.poll(() => page.locator('main [role=status]').textContent(), { timeout: 10_000 }).toMatch(/section/);
  expect(await page.locator('main search-panel input').inputValue()).toBe('南日');
});
