import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { SITES } from '../sites.ts';
import { type OpenSite, openSite, PHONE } from './site.ts';

const [root] = SITES;
const CHAPTER = '/nam-ils-overture/';
const CLIPBOARD = { permissions: ['clipboard-read', 'clipboard-write'] };
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

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
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
    expect(await page.locator('#cite-nam-ils-overture').isVisible()).toBe(true);
  });
});

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

test('a page that was given up leads on to the same section, with script and without', async () => {
  const { page, visit, faults } = await site.open();
  await visit('/about/#licence');
  await page.waitForURL('**/method/#licence');
  expect(faults).toEqual([]);
  const plain = await site.open({ javaScriptEnabled: false });
  await plain.visit('/about/');
  await plain.page.waitForURL('**/method/');
});
