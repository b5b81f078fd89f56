import { expect } from 'vitest';
import type { Page } from 'playwright-core';
import type { OpenPage, OpenSite } from './site.ts';

/**
 * The home page with the search's dialog open.
 * @param before what is done before the page comes, and with it the first file of the search
 */
export async function openSearch(site: OpenSite, before?: (page: Page) => Promise<unknown>): Promise<OpenPage> {
  const opened = await site.open();
  await before?.(opened.page);
  await opened.visit('/');
  await opened.page.keyboard.press('/');
  await opened.page.locator('.search-dialog:popover-open').waitFor();
  return opened;
}

/** Types a query and waits for what is said of it. */
export async function ask(page: Page, query: string, field = '.search-dialog:popover-open input'): Promise<string> {
  await page.locator(field).fill('');
  await expect.poll(() => page.locator('search-panel [role=status]').first().textContent()).toBe('');
  await page.locator(field).fill(query);
  await expect
    .poll(() => page.locator('search-panel [role=status]').first().textContent(), { timeout: 10_000 })
    .not.toMatch(/^(Searching …)?$/);
  return (await page.locator('search-panel [role=status]').first().textContent()) ?? '';
}

/** The addresses of the sections found, in their order, with the words to mark in each. */
export function sections(page: Page): Promise<string[]> {
  return page.locator('.search-results li a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
}

/** The sections found, without the words to mark, in order of address. */
export async function places(page: Page): Promise<string[]> {
  return (await sections(page)).map((href) => href.replace(/\?[^#]*/, '')).sort();
}
