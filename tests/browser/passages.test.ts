import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
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

/** Selects words in the middle of a paragraph's first text that is long enough, and returns them with the paragraph's id. */
function selectWords(page: Page): Promise<{ id: string; words: string }> {
  return page.evaluate(() => {
    const paragraph = document.querySelectorAll('.prose > p[id]')[6];
    if (paragraph === undefined || paragraph === null) throw new Error('There is no seventh paragraph.');
    paragraph.scrollIntoView({ block: 'center' });
    const text = [...paragraph.childNodes].find((node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim().length > 40);
    const all = text?.textContent ?? '';
    const from = all.indexOf(' ', 5) + 1;
    const to = all.indexOf(' ', from + 25);
    const range = document.createRange();
    range.setStart(text as Text, from);
    range.setEnd(text as Text, to);
    document.getSelection()?.removeAllRanges();
    document.getSelection()?.addRange(range);
    return { id: paragraph.id, words: all.slice(from, to).replace(/\s+/g, ' ') };
  });
}

const status = (page: Page) => page.locator('.passage-bar [role=status]');
const inView = (page: Page, id: string) =>
  page.locator(`#${id}`).evaluate((place) => place.getBoundingClientRect().top < innerHeight && place.getBoundingClientRect().bottom > 0);

/** How many pixels of a paragraph have the colour that marks a passage: no script can ask the browser what it marks. */
async function markedPixels(page: Page, id: string): Promise<number> {
  const picture = (await page.locator(`#${id}`).screenshot()).toString('base64');
  return page.evaluate(async (png) => {
    const image = new Image();
    image.src = `data:image/png;base64,${png}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.width, image.height];
    const pen = canvas.getContext('2d');
    if (pen === null) return 0;
    const probe = document.createElement('mark');
    document.querySelector('.prose')?.append(probe);
    pen.fillStyle = getComputedStyle(probe).backgroundColor;
    probe.remove();
    pen.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = pen.getImageData(0, 0, 1, 1).data;
    pen.drawImage(image, 0, 0);
    const { data } = pen.getImageData(0, 0, canvas.width, canvas.height);
    let found = 0;
    for (let at = 0; at < data.length; at += 4)
      if (Math.abs((data[at] ?? 0) - red) + Math.abs((data[at + 1] ?? 0) - green) + Math.abs((data[at + 2] ?? 0) - blue) < 6) found += 1;
    return found;
  }, picture);
}

describe('words that are selected', () => {
  test('have a link, which opens on them in a fresh profile, marks them, and leads to their paragraph without script', async () => {
    const { page, visit, faults } = await site.open(CLIPBOARD);
    await visit(CHAPTER);
    const { id, words } = await selectWords(page);
    await page.getByRole('button', { name: 'Copy link to this passage' }).click();
    await expect.poll(() => status(page).textContent()).toBe('Link copied');
    const link = await clipboard(page);
    expect(link).toMatch(new RegExp(`${CHAPTER}#${id}:~:text=.+`));
    expect(faults).toEqual([]);
    const path = link.slice(link.indexOf(CHAPTER));

    const fresh = await site.open();
    await fresh.visit(path);
    await expect.poll(() => inView(fresh.page, id)).toBe(true);
    expect(await fresh.page.evaluate(() => location.hash)).toBe(`#${id}`);
    expect(await fresh.page.locator(`#${id}`).textContent()).toContain(words.split(' ')[0]);
    expect(await markedPixels(fresh.page, id)).toBeGreaterThan(500);
    await fresh.visit(`${CHAPTER}#${id}`);
    expect(await markedPixels(fresh.page, id)).toBe(0);

    const plain = await site.open({ javaScriptEnabled: false });
    await plain.visit(path);
    expect(await inView(plain.page, id)).toBe(true);
  });

  test('are copied as a quotation with the chapter’s citation, at their paragraph, by keyboard', async () => {
    const { page, visit, faults } = await site.open(CLIPBOARD);
    await visit(CHAPTER);
    await page.keyboard.press('Tab');
    const { id, words } = await selectWords(page);
    await expect.poll(() => page.locator('.passage-bar').isVisible()).toBe(true);
    await page.keyboard.press('Alt+q');
    await expect.poll(() => status(page).textContent()).toBe('Quotation copied');
    const text = await clipboard(page);
    expect(text.startsWith(`“${words}” “Nam Il’s Overture,” in Without Recognition: Japan and North Korea, 1949–1964, version `)).toBe(
      true,
    );
    expect(text.endsWith(`${CHAPTER}#${id}.`)).toBe(true);
    await page.keyboard.press('Alt+l');
    await expect.poll(() => status(page).textContent()).toBe('Link copied');
    expect(await clipboard(page)).toContain(`#${id}:~:text=`);
    await page.keyboard.press('Escape');
    expect(await page.locator('.passage-bar').isVisible()).toBe(false);
    expect(faults).toEqual([]);
  });

  test('are quoted without the marks and notes between them', async () => {
    const { page, visit } = await site.open(CLIPBOARD);
    await visit(CHAPTER);
    await page.keyboard.press('Tab');
    await page.evaluate(() => {
      const paragraph = [...document.querySelectorAll('.prose > p[id]')].find((one) => one.querySelectorAll('.note').length > 1);
      if (paragraph) document.getSelection()?.selectAllChildren(paragraph);
    });
    await expect.poll(() => page.locator('.passage-bar').isVisible()).toBe(true);
    await page.keyboard.press('Alt+q');
    await expect.poll(() => status(page).textContent()).toBe('Quotation copied');
    const [text] = (await clipboard(page)).split('” “');
    expect(text).not.toMatch(/\.\d|our translation|journalism|primary/);
  });
});
