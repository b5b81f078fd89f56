import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SITES } from '../sites.ts';
import { CLIPBOARD, clipboard } from './clipboard.ts';
import { type OpenSite, openSite } from './site.ts';

const [root] = SITES;
const CHAPTER = '/nam-ils-overture/';
let site: OpenSite;

beforeAll(async () => {
  site = await openSite(root);
});
afterAll(() => site.close());

describe('citing', () => {
  test('a chapter opens over the page, copies each style, and closes with Escape', async () => {
    const { page, visit, faults } = await site.open(CLIPBOARD);
    await visit(CHAPTER);
    // Pointing at it loads what opens it; a reader who is quicker comes to the page Cite.
    await page.locator('.facts a').hover();
    await expect.poll(() => page.locator('.cite-link').count()).toBeGreaterThan(0);
    await page.locator('.facts a').click();
    const dialog = page.locator('.cite-dialog');
    await expect.poll(() => dialog.isVisible()).toBe(true);
    expect(await dialog.locator('h2').textContent()).toContain('Nam Il’s overture');
    await dialog.getByRole('button', { name: 'Copy MLA' }).click();
    await expect.poll(() => clipboard(page)).toMatch(/^“Nam Il’s Overture.” Without Recognition: .+, version .+\/nam-ils-overture\/\.$/);
    await dialog.getByRole('button', { name: 'Copy BibTeX' }).click();
    await expect.poll(() => clipboard(page)).toMatch(/^@inbook\{/);
    await page.keyboard.press('Escape');
    expect(await dialog.count()).toBe(0);
    expect(faults).toEqual([]);
  });

  test('a section is offered beside its heading', async () => {
    const { page, visit } = await site.open();
    await visit(CHAPTER);
    await page.locator('copy-link a').first().focus();
    const link = page.locator('.cite-link').first();
    await expect.poll(() => link.count()).toBe(1);
    await link.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.cite-dialog').isVisible()).toBe(true);
    expect(await page.locator('.cite-dialog dd').first().textContent()).toMatch(/^“Nam Il’s Overture: /);
  });

  test('without script leads to the page that cites', async () => {
    const { page, visit } = await site.open({ javaScriptEnabled: false });
    await visit(CHAPTER);
    await page.locator('.facts a').click();
    expect(new URL(page.url()).pathname + new URL(page.url()).hash).toBe('/cite/#nam-ils-overture');
    await page.locator('#cite-nam-ils-overture').waitFor();
  });
});
