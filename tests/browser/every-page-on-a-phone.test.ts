import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SITES } from '../sites.ts';
import { pagesOf } from '../site/pages.ts';
import { axeOn } from './axe.ts';
import { collectShifts, shifts } from './shifts.ts';
import { DESKTOP, type OpenPage, type OpenSite, openSite, PHONE } from './site.ts';

const [root] = SITES;
let site: OpenSite;

beforeAll(async () => {
  site = await openSite(root);
});
afterAll(() => site.close());

/** Each theme and each window on every page: colours depend on the theme alone, and what a window shows on the window alone. */
const EVERY = [
  ['light', PHONE],
  ['dark', DESKTOP],
] as const;
/** The pages where both are tried with both: every component in every variant, a chapter, the home page. */
const ALSO = [
  ['dark', PHONE],
  ['light', DESKTOP],
] as const;
const WHOLE = ['/specimen/', '/calcutta/', '/'];

/** How many of one kind stay for the first look: all of a chapter's, but not every one of some five hundred works or names. */
const MANY = 40;
/** And for the second. */
const FEW = 8;

/**
 * Runs in the page: leaves a part of the whole book. It is a chapter eighteen times over, on which axe would take minutes; what is taken
 * out stands on pages of its own.
 */
function oneChapter(): void {
  const more = [
    '[role="doc-chapter"] ~ [role="doc-chapter"]',
    '.book-part :is(.names section, .book-works li, .note-list > div):nth-of-type(n + 7)',
  ];
  for (const part of document.querySelectorAll(more.join(', '))) part.remove();
}

/** Runs in the page: leaves the first few of what stands in a row under one name. The others are made and coloured alike. */
function thinned(few: number): void {
  for (const holder of document.querySelectorAll('main *, [popover] *')) {
    const seen = new Map<string, number>();
    for (const child of [...holder.children]) {
      const kind = `${child.tagName} ${child.getAttribute('class') ?? ''}`;
      const before = seen.get(kind) ?? 0;
      seen.set(kind, before + 1);
      if (before >= few) child.remove();
    }
  }
}

/** Windows that a page must fit: 400 % zoom of one 1280 by 1024 leaves 320 by 256 pixels. */
const WINDOWS = [
  [320, 640],
  [320, 256],
  [768, 1024],
  [2560, 1440],
] as const;

describe('every page at the root', () => {
  let opened: OpenPage;
  beforeAll(async () => {
    opened = await site.open({ viewport: PHONE });
    await opened.page.addInitScript(collectShifts);
  });

  // A page is loaded once for all that is asked of it: loading it for each would take a third of the whole run.
  for (const { address } of pagesOf(root)) {
    test(`opens on a phone without an error, stands still, and fits every window from 320 pixels to 2560: ${address}`, async () => {
      const { page, faults } = opened;
      faults.length = 0;
      await page.setViewportSize(PHONE);
      await page.emulateMedia({ colorScheme: 'light' });
      await opened.visit(address);
      expect(await shifts(opened)).toEqual([]);
      for (const [width, height] of WINDOWS) {
        await page.setViewportSize({ width, height });
        const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        expect(over, `${width} × ${height}`).toBeLessThanOrEqual(0);
      }
      expect(faults).toEqual([]);
    });

    test(`axe finds nothing, light and dark, on a phone and a desktop: ${address}`, async () => {
      const { page } = opened;
      expect(new URL(page.url()).pathname).toBe(`${root.base}${address}`);
      await page.evaluate(oneChapter);
      if (!WHOLE.includes(address)) await page.evaluate(thinned, MANY);
      const look = await axeOn(opened);
      for (const [colorScheme, viewport] of WHOLE.includes(address) ? [...EVERY, ...ALSO] : EVERY) {
        await page.setViewportSize(viewport);
        await page.emulateMedia({ colorScheme });
        expect(await look(), `${colorScheme}, ${viewport.width} pixels wide`).toEqual([]);
        if (!WHOLE.includes(address)) await page.evaluate(thinned, FEW);
      }
    });
  }
});
