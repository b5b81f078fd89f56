import { afterAll, beforeAll, expect, test } from 'vitest';
import { SITES } from '../sites.ts';
import { isInWindow, withFinger, withKeyboard, withScreenReader } from './readers.ts';
import { sections } from './search.ts';
import { type OpenSite, openSite } from './site.ts';

const [root] = SITES;
let site: OpenSite;

beforeAll(async () => {
  site = await openSite(root);
});
afterAll(() => site.close());

/** To hear a whole page takes a moment: it is not asked for at every turn. */
const OFTEN = { interval: 300 };
const READERS = { 'by keyboard alone': withKeyboard, 'by touch, on a phone': withFinger, 'by the accessibility tree': withScreenReader };

test.each(Object.entries(READERS))('from a variant to a mark in its section and back to the results, %s', async (_, reads) => {
  const { page, visit, press, type, told, faults } = await reads(site);
  const count = async () => Number.parseInt(/(\d+) sections?[,.]/.exec(await told())?.[1] ?? '', 10);
  await visit('/changes/');
  await press(/^Search/);
  await page.locator('.search-dialog:popover-open').waitFor();
  await type('Chongryun');
  await expect.poll(told, OFTEN).toMatch(/Also searching for Chongryon, .*総聯/);
  await expect.poll(count, OFTEN).toBeGreaterThan(0);
  const all = await count();

  await press(/^Narrow by part/);
  await press(/^Part Two/);
  await expect.poll(count, OFTEN).toBeLessThan(all);
  expect(await told()).toContain('Narrowed to Part Two · Chongryon');
  const found = await sections(page);
  const title = (await page.locator('.search-section a').first().textContent()) ?? '';

  await press(new RegExp(`^${title.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}$`));
  await page.locator('.marks-bar').waitFor();
  expect(page.url()).toContain(`${root.base}${new URL(found[1] ?? '', page.url()).pathname}`);
  expect(await told()).toMatch(/\d+ marks/);
  await press(/^Next$/);
  await expect.poll(told, OFTEN).toMatch(/\d+ of \d+/);
  expect(await isInWindow(page, 'mark.here')).toBe(true);
  expect(await page.locator('mark.here').textContent()).toMatch(/Chongryon|朝鮮総連|총련/);
  await press(/^Next$/);

  await page.goBack();
  await page.locator('.search-dialog:popover-open').waitFor();
  await expect.poll(() => sections(page)).toEqual(found);
  await expect.poll(told, OFTEN).toContain('Narrowed to Part Two · Chongryon');
  expect(faults).toEqual([]);
});
