import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { SITES } from '../sites.ts';
import { type OpenSite, openSite, PHONE } from './site.ts';

/** Types a query and waits for what is said of it. */
async function ask(page: Page, query: string, field = 'dialog[open] input'): Promise<string> {
  await page.locator(field).fill('');
  await expect.poll(() => page.locator('[role=status]').first().textContent()).toBe('');
  await page.locator(field).fill(query);
  await expect.poll(() => page.locator('[role=status]').first().textContent(), { timeout: 10_000 }).not.toMatch(/^(Searching …)?$/);
  return (await page.locator('[role=status]').first().textContent()) ?? '';
}

const sections = (page: Page) =>
  page.locator('.search-page li a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
const places = async (page: Page) => (await sections(page)).map((href) => href.replace(/\?[^#]*/, '')).sort();

describe.each(SITES)('the search $name', (where) => {
  let site: OpenSite;
  beforeAll(async () => {
    site = await openSite(where);
  });
  afterAll(() => site.close());

  test('opens by button, slash and Ctrl-K, and Escape gives the focus back', async () => {
    const { page, visit, faults } = await site.open();
    await visit('/may-1955/');
    const dialog = page.locator('dialog[open]');
    for (const open of [
      () => page.locator('search-door a').click(),
      () => page.keyboard.press('/'),
      () => page.keyboard.press('Control+k'),
    ]) {
      await open();
      await dialog.waitFor();
      expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Search the book');
      await page.keyboard.press('Escape');
      await expect.poll(() => dialog.count()).toBe(0);
    }
    expect(faults).toEqual([]);
  });

  test('finds Chongryon in every spelling and script alike', async () => {
    const { page, visit } = await site.open();
    await visit('/');
    await page.keyboard.press('/');
    await page.locator('dialog[open]').waitFor();
    await ask(page, 'Chongryon');
    const canonical = await places(page);
    expect(canonical.length).toBeGreaterThan(3);
    for (const spelling of ['Chongryun', 'Chōsen Sōren', 'chosen soren', "Ch'ongnyŏn", '朝鮮総連', '총련', '조총련']) {
      await ask(page, spelling);
      expect(await places(page), spelling).toEqual(expect.arrayContaining(canonical));
    }
    for (const spelling of ['남일', '南日', 'Nam Il']) {
      await ask(page, spelling);
      expect(await places(page), spelling).toContain(`${where.base}/nam-ils-overture/#statement`);
    }
  });

  test('a result lands on its section with its words marked, and back returns to the results as they were', async () => {
    const { page, visit, faults } = await site.open();
    await visit('/');
    await page.keyboard.press('/');
    await page.locator('dialog[open]').waitFor();
    await ask(page, 'Chongryun');
    const before = await sections(page);
    const target = before.find((href) => href.includes('#')) ?? '';
    await page.locator(`.search-page li a[href="${target}"]`).first().click();
    await page.locator('.marks-bar').waitFor();
    expect(page.url()).toContain(target.slice(target.indexOf('#')));
    expect(await page.locator('article mark').first().textContent()).toMatch(/Chongryon|朝鮮総連|총련/);
    await page.getByRole('button', { name: 'Next' }).click();
    expect(await page.locator('.marks-bar [role=status]').textContent()).toMatch(/^\d+ of \d+$/);
    // The first step leads to the mark next to where one landed, not to the page's first.
    const heading = page.locator(`[id="${target.slice(target.indexOf('#') + 1)}"]`);
    expect(await heading.evaluate((one) => one.compareDocumentPosition(document.querySelector('mark.here') as Node))).toBe(
      await page.evaluate(() => Node.DOCUMENT_POSITION_FOLLOWING),
    );
    await page.getByRole('button', { name: 'Clear' }).click();
    expect(await page.locator('article mark').count()).toBe(0);
    await page.goBack();
    await page.locator('dialog[open]').waitFor();
    await expect.poll(() => sections(page), { timeout: 10_000 }).toEqual(before);
    expect(faults).toEqual([]);
  });

  test('arrow keys walk from the field along the results', async () => {
    const { page, visit } = await site.open();
    await visit('/');
    await page.keyboard.press('/');
    await page.locator('dialog[open]').waitFor();
    await ask(page, 'Geneva');
    const focused = () => page.evaluate(() => document.activeElement?.tagName);
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe('A');
    await page.keyboard.press('ArrowUp');
    expect(await focused()).toBe('INPUT');
    // To the last of all, over what is folded away, and never stuck before it.
    const stops = await page
      .locator('.search-results :is(a, button, summary)')
      .evaluateAll((all) => all.filter((one) => one.checkVisibility()).length);
    for (let press = 0; press < stops; press += 1) await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => [...document.querySelectorAll('.search-results a')].at(-1) === document.activeElement)).toBe(true);
  });

  test('Enter in the field opens the first section found', async () => {
    const { page, visit } = await site.open();
    await visit('/');
    await page.keyboard.press('/');
    await page.locator('dialog[open]').waitFor();
    await ask(page, 'Geneva');
    const [first = ''] = await sections(page);
    await page.keyboard.press('Enter');
    await page.locator('.marks-bar').waitFor();
    expect(page.url()).toContain(first);
  });

  test('finds no section by the beginning of another word, nor a name by its words apart', async () => {
    const { page, visit } = await site.open();
    await visit('/');
    await page.keyboard.press('/');
    await page.locator('dialog[open]').waitFor();
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

  test('says plainly when the index cannot be loaded, and works again when it can', async () => {
    const { page, visit } = await site.open();
    await page.route('**/pagefind/**', (route) => route.abort());
    await visit('/');
    await page.keyboard.press('/');
    await page.locator('dialog[open]').waitFor();
    expect(await ask(page, 'Geneva')).toContain('could not be loaded');
    await page.unroute('**/pagefind/**');
    expect(await ask(page, 'Geneva')).toMatch(/sections? in/);
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

  test('a mark in a note folded away on a phone is shown in its note', async () => {
    const { page, visit } = await site.open({ viewport: PHONE });
    await visit('/may-1955/');
    const word = await page.locator('.prose .note').evaluateAll((notes) => {
      const prose = document.querySelector('.prose')?.cloneNode(true) as HTMLElement;
      for (const note of prose.querySelectorAll('.note')) note.remove();
      const told = (prose.textContent ?? '').toLowerCase();
      const words = notes.flatMap((note) => (note.querySelector('.note-quote')?.textContent ?? '').match(/\b[a-z]{9,}\b/g) ?? []);
      return words.find((each) => !told.includes(each.slice(0, 5)));
    });
    await visit(`/may-1955/?mark=${word}`);
    await page.getByRole('button', { name: 'Next' }).click();
    expect(await page.locator('.note:popover-open mark.here').isVisible()).toBe(true);
  });

  test('its page can be shared: the query stands in the address', async () => {
    const { page, visit } = await site.open();
    await visit(`/search/?q=${encodeURIComponent('南日')}`);
    await expect.poll(() => page.locator('main [role=status]').textContent(), { timeout: 10_000 }).toMatch(/section/);
    expect(await page.locator('main search-panel input').inputValue()).toBe('南日');
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
});
