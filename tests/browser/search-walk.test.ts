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

test('opens by button, slash and Ctrl-K, and Escape gives the focus back', async () => {
  const { page, visit, faults } = await site.open();
  await visit('/may-1955/');
  const dialog = page.locator('.search-dialog:popover-open');
  for (const open of [
    () => page.locator('search-door a').click(),
    () => page.keyboard.press('/'),
    () => page.keyboard.press('Control+k'),
  ]) {
    await open();
    await dialog.waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Search the book');
    await page.keyboard.press('Escape');
    await expect.poll(() => dialog.count()).toBe(0);
  }
  expect(faults).toEqual([]);
});

test('what is typed before the search has come is not lost', async () => {
  const { page, visit } = await site.open();
  await visit('/may-1955/');
  await page.route('**/_astro/dialog*', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1000));
    await route.continue();
  });
  await page.keyboard.press('/');
  await page.keyboard.type('Genf');
  await page.keyboard.press('Backspace');
  await page.keyboard.type('eva');
  await page.locator('.search-dialog:popover-open').waitFor();
  await page.keyboard.type(' 1955');
  expect(await page.locator('.search-dialog input').inputValue()).toBe('Geneva 1955');
  await page.locator('.search-results[aria-busy=false] li').first().waitFor();
});

test('a result lands on its section with its words marked, and back returns to the results as they were', async () => {
  const { page, faults } = await openSearch(site);
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
  await page.locator('.search-dialog:popover-open').waitFor();
  await expect.poll(() => sections(page), { timeout: 10_000 }).toEqual(before);
  expect(faults).toEqual([]);
});

test('arrow keys walk from the field along the results', async () => {
  const { page } = await openSearch(site);
  await ask(page, 'willows');
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

test('while a word is composed the keys are those of the composing: they walk nowhere, open nothing and close nothing', async () => {
  const { page } = await openSearch(site);
  await ask(page, '총련');
  const type = await page.context().newCDPSession(page);
  await type.send('Input.imeSetComposition', { text: '학', selectionStart: 1, selectionEnd: 1 });
  const heard = await page.evaluateHandle(() => {
    const keys: boolean[] = [];
    document.addEventListener('keydown', ({ isComposing }) => keys.push(isComposing), { capture: true });
    return keys;
  });
  for (const key of ['ArrowDown', 'ArrowUp', 'Enter', 'Escape']) await page.keyboard.press(key);
  expect(await heard.jsonValue()).toEqual([true, true, true, true]);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
  expect(await page.locator('.search-dialog:popover-open').count()).toBe(1);
  expect(new URL(page.url()).pathname).toBe('/');
});

test('Enter in the field opens the first section found', async () => {
  const { page } = await openSearch(site);
  await ask(page, 'Geneva');
  const [first = ''] = await sections(page);
  await page.keyboard.press('Enter');
  await page.locator('.marks-bar').waitFor();
  expect(page.url()).toContain(first);
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
