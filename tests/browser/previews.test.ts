import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SITES } from '../sites.ts';
import { type OpenSite, openSite, PHONE } from './site.ts';

const [root] = SITES;
const CHAPTER = '/nam-ils-overture/';
let site: OpenSite;

beforeAll(async () => {
  site = await openSite(root);
});
afterAll(() => site.close());

describe('a link to a name, section or source', () => {
  test('shows its opening words to a mouse that stays and to the keyboard, and Escape closes them', async () => {
    const { page, visit, faults } = await site.open();
    await visit(CHAPTER);
    const card = page.locator('.preview-card');
    const name = page.locator('.prose a.name').first();
    await name.hover();
    await page.mouse.move(5, 400);
    await page.waitForTimeout(700);
    expect(await card.count()).toBe(0);
    for (const selector of ['.prose a.name', '.prose > p > a:not(.name)[href*="#"]', '.chapter-sources a']) {
      const link = page.locator(selector).first();
      await link.scrollIntoViewIfNeeded();
      await page.waitForTimeout(150);
      await link.hover();
      await expect.poll(() => card.isVisible(), { message: selector }).toBe(true);
      expect((await card.textContent())?.length).toBeGreaterThan(20);
      expect(await link.getAttribute('aria-describedby')).toBe('preview-card');
      await page.keyboard.press('Escape');
      expect(await card.isVisible()).toBe(false);
      await page.mouse.move(5, 400);
      await page.waitForTimeout(300);
    }
    await page.keyboard.press('Tab');
    await name.focus();
    await expect.poll(() => card.isVisible()).toBe(true);
    expect(faults).toEqual([]);
  });

  test('shows nothing to a finger', async () => {
    const { page, visit } = await site.open({ viewport: PHONE, hasTouch: true });
    await visit(CHAPTER);
    await page.locator('.prose a.name').first().dispatchEvent('pointerover', { pointerType: 'touch' });
    await page.waitForTimeout(900);
    expect(await page.locator('.preview-card').count()).toBe(0);
  });
});
