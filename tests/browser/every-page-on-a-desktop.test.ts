import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SITES } from '../sites.ts';
import { pagesOf } from '../site/pages.ts';
import { type OpenPage, type OpenSite, openSite, PHONE } from './site.ts';

// 400 % zoom of a window 1280 by 1024 leaves 320 by 256 CSS pixels.
const WINDOWS = [
  [320, 640],
  [320, 256],
  [768, 1024],
  [2560, 1440],
] as const;

describe.each(SITES)('the site $name', (built) => {
  let site: OpenSite;
  let opened: OpenPage;
  beforeAll(async () => {
    site = await openSite(built);
    opened = await site.open();
    await opened.page.addInitScript(collectShifts);
  });
  afterAll(() => site.close());

  for (const { address } of pagesOf(built)) {
    const path = address.slice(built.base.length);
    test(`opens without an error, stands still and asks for nothing elsewhere: ${address}`, async () => {
      opened.faults.length = 0;
      await opened.visit(path);
      expect(await shifts(opened)).toEqual([]);
      expect(opened.faults).toEqual([]);
    });
  }
});

describe('on a phone', () => {
  const [root] = SITES;
  let site: OpenSite;
  let opened: OpenPage;
  beforeAll(async () => {
    site = await openSite(root);
    opened = await site.open({ viewport: PHONE });
    await opened.page.addInitScript(collectShifts);
  });
  afterAll(() => site.close());

  for (const { address } of pagesOf(root))
    test(`stands still, and fits every window from 320 pixels and 400 % zoom to 2560 pixels: ${address}`, async () => {
      const { page, visit } = opened;
      await page.setViewportSize(PHONE);
      await visit(address);
      expect(await shifts(opened)).toEqual([]);
      for (const [width, height] of WINDOWS) {
        await page.setViewportSize({ width, height });
        const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        expect(over, `${width} × ${height}`).toBeLessThanOrEqual(0);
      }
    });
});

/** What moved on the page by itself, once its end was reached. */
async function shifts({ page }: OpenPage): Promise<string[]> {
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  await page.waitForTimeout(50);
  return page.evaluate(() => Reflect.get(window, 'shifts') as string[]);
}

/** Runs in the page: keeps every shift that the reader did not cause, with what moved. */
function collectShifts(): void {
  interface Shift extends PerformanceEntry {
    value: number;
    hadRecentInput: boolean;
    sources: { node: Node | null }[];
  }
  const shifts: string[] = [];
  Object.assign(window, { shifts });
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput, sources } of list.getEntries() as Shift[])
      if (!hadRecentInput) shifts.push(`${value} ${sources.map(({ node }) => node?.textContent?.trim().slice(0, 40)).join(', ')}`);
  }).observe({ type: 'layout-shift', buffered: true });
}
