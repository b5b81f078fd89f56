import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chaptersOf } from '../site/pages.ts';
import { SITES } from '../sites.ts';
import { type OpenPage, type OpenSite, openSite, PHONE } from './site.ts';

const [root] = SITES;
const chapters = chaptersOf(root);
const longest = chapters[0]?.address ?? '/';
let site: OpenSite;

beforeAll(async () => {
  site = await openSite(root);
});
afterAll(() => site.close());

describe('a chapter without script', () => {
  test('on a phone shows its text, and opens a note in place by its number', async () => {
    const { page, visit } = await site.open({ viewport: PHONE, javaScriptEnabled: false });
    await visit(longest);
    expect(await page.locator('.prose p').first().isVisible()).toBe(true);
    expect(await page.locator('theme-switch').isVisible()).toBe(false);
    const button = page.locator('.mark-button').first();
    const note = page.locator('.note').first();
    expect(await note.isVisible()).toBe(false);
    await button.click();
    expect(await note.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await note.isVisible()).toBe(false);
  });

  test('on a desktop has its notes in the margin', async () => {
    const { page, visit } = await site.open({ javaScriptEnabled: false });
    await visit(longest);
    expect(await page.locator('.prose .note').first().isVisible()).toBe(true);
    expect(await page.locator('.mark-button').first().isVisible()).toBe(false);
  });
});

describe('notes in the margin', () => {
  let opened: OpenPage;
  beforeAll(async () => {
    opened = await site.open();
  });

  test.each(chapters.map(({ address }) => address))('stand beside the text and never one on another: %s', async (address) => {
    const { page, visit } = opened;
    await visit(address);
    const faults: string[] = [];
    for (const width of [1200, 1440, 1920]) {
      await page.setViewportSize({ width, height: 900 });
      const { notes, text } = await page.evaluate(() => {
        const box = (element: Element) => {
          const { left, right, top, bottom } = element.getBoundingClientRect();
          return { left, right, top, bottom };
        };
        const paragraphs = [...document.querySelectorAll('.prose > p')].map((one) => box(one).right);
        return {
          notes: [...document.querySelectorAll('.prose .note')].map((note) => ({ id: note.id, ...box(note) })),
          text: Math.max(...paragraphs),
        };
      });
      expect(notes.length).toBeGreaterThan(0);
      for (const note of notes) {
        if (note.left < text) faults.push(`#${note.id} reaches into the text, ${width} pixels wide`);
        if (note.right > width) faults.push(`#${note.id} reaches out of the window, ${width} pixels wide`);
        const below = notes.find((other) => other !== note && other.top >= note.top && other.top < note.bottom - 0.5);
        if (below) faults.push(`#${note.id} lies on ${below.id}, ${width} pixels wide`);
      }
    }
    expect(faults).toEqual([]);
  });
});

describe('an address', () => {
  test('of a section puts it in view, near the top', async () => {
    const { page, visit } = await site.open();
    await visit(longest);
    const ids = await page.locator('.prose :is(h2, h3)').evaluateAll((headings) => headings.map(({ id }) => id));
    expect(ids.length).toBeGreaterThan(1);
    for (const id of ids) {
      await visit(`${longest}#${id}`);
      const top = await page.locator(`[id="${id}"]`).evaluate((heading) => heading.getBoundingClientRect().top);
      expect(top, id).toBeGreaterThanOrEqual(0);
      expect(top, id).toBeLessThan(120);
    }
  });

  test('of a note shows the note on a phone', async () => {
    const { page, visit } = await site.open({ viewport: PHONE });
    await visit(longest);
    const id = await page.locator('.note').nth(3).getAttribute('id');
    await visit(`${longest}#${id}`);
    expect(await page.locator(`[id="${id}"]`).isVisible()).toBe(true);
    const { top, bottom } = await page.locator(`[id="${id}"]`).evaluate((note) => note.getBoundingClientRect().toJSON() as DOMRect);
    expect(top).toBeLessThan(PHONE.height);
    expect(bottom).toBeGreaterThan(0);
  });
});

describe('with script', () => {
  test('the contents mark the section being read', async () => {
    const { page, visit } = await site.open();
    await visit(longest);
    const current = page.locator('chapter-contents a[aria-current]');
    const ids = await page.locator('.prose h2').evaluateAll((headings) => headings.map(({ id }) => id));
    for (const id of ids.slice(0, 3)) {
      await page.locator(`[id="${id}"]`).evaluate((heading) => heading.scrollIntoView());
      await expect.poll(() => current.getAttribute('href')).toBe(`#${id}`);
    }
    expect(await current.count()).toBe(1);
  });

  test('the mark beside a heading copies its address, and says so', async () => {
    const { page, visit, faults } = await site.open({ permissions: ['clipboard-read', 'clipboard-write'] });
    await visit(longest);
    const link = page.locator('copy-link a').first();
    await link.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('copy-link [role=status]').first().textContent()).toBe('Link copied');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await link.evaluate((element) => (element as HTMLAnchorElement).href));
    expect(faults).toEqual([]);
  });

  test('the chosen theme is remembered', async () => {
    const { page, visit } = await site.open({ colorScheme: 'light' });
    await visit(longest);
    const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const theme = () => page.evaluate(() => document.documentElement.dataset['theme']);
    const light = await paper();
    for (let press = 0; press < 3 && (await theme()) !== 'dark'; press += 1) await page.locator('theme-switch button').click();
    expect(await theme()).toBe('dark');
    const dark = await paper();
    expect(dark).not.toBe(light);
    await visit('/contents/');
    expect(await paper()).toBe(dark);
  });
});

test('in print the notes stand at the end and nothing is left to press', async () => {
  const { page, visit } = await site.open();
  await visit(longest);
  const numbered = await page.locator('.prose .note').count();
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.endnotes').isVisible()).toBe(true);
  expect(await page.locator('.endnotes > ol > li').count()).toBe(numbered);
  const shown = await page
    .locator('button, input, summary, .site-header, copy-link, .prose .note')
    .evaluateAll((elements) => elements.filter((element) => element.checkVisibility()).map((element) => element.outerHTML.slice(0, 80)));
  expect(shown).toEqual([]);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
});
