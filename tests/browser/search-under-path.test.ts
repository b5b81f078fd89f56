import { afterAll, beforeAll, expect, test } from 'vitest';
import { SITES } from '../sites.ts';
import { ask, openSearch, places, sections } from './search.ts';
import { type OpenSite, openSite } from './site.ts';

// What a path before every address could break; the rest is tested at the root.
const [, underPath] = SITES;
let site: OpenSite;

beforeAll(async () => {
  site = await openSite(underPath);
});
afterAll(() => site.close());

test('the search under a path finds a name in another script, and lands on its section below the path', async () => {
  const { page, faults } = await openSearch(site);
  await ask(page, '남일');
  const place = `${underPath.base}/nam-ils-overture/#statement`;
  expect(await places(page)).toContain(place);
  const hrefs = await sections(page);
  await page
    .locator(`.search-page li a[href="${hrefs.find((href) => href.endsWith('#statement'))}"]`)
    .first()
    .click();
  await page.locator('.marks-bar').waitFor();
  expect(new URL(page.url()).pathname).toBe(`${underPath.base}/nam-ils-overture/`);
  await page.goBack();
  await expect.poll(() => sections(page), { timeout: 10_000 }).toEqual(hrefs);
  expect(faults).toEqual([]);
});

test('the page of the search under a path takes its query from the address', async () => {
  const { page, visit, faults } = await site.open();
  await visit('/search/?q=Calcutta');
  await expect.poll(() => page.locator('main [role=status]').textContent(), { timeout: 10_000 }).toMatch(/section/);
  expect((await places(page)).every((place) => place.startsWith(`${underPath.base}/`))).toBe(true);
  expect(faults).toEqual([]);
});
