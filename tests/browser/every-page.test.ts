import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SITES } from '../sites.ts';
import { pagesOf } from '../site/pages.ts';
import { DESKTOP, type OpenPage, type OpenSite, openSite, PHONE } from './site.ts';

describe.each(SITES)('the site $name', (built) => {
  let site: OpenSite;
  let opened: OpenPage;
  beforeAll(async () => {
    site = await openSite(built);
    opened = await site.open();
  });
  afterAll(() => site.close());

  for (const { address } of pagesOf(built)) {
    const path = address.slice(built.base.length);
    test(`opens without an error and asks for nothing elsewhere: ${address}`, async () => {
      opened.faults.length = 0;
      await opened.visit(path);
      expect(opened.faults).toEqual([]);
    });
  }
});

describe('every page', () => {
  const [root] = SITES;
  let site: OpenSite;
  beforeAll(async () => {
    site = await openSite(root);
  });
  afterAll(() => site.close());

  // 400 % zoom of a window 1280 by 1024 leaves 320 by 256 CSS pixels.
  const WINDOWS = [
    [320, 640],
    [320, 256],
    [768, 1024],
    [2560, 1440],
  ] as const;
  test('fits its window without scrolling sideways, from 320 pixels and 400 % zoom to 2560 pixels', async () => {
    const { page, visit } = await site.open();
    const wide: string[] = [];
    for (const { address } of pagesOf(root)) {
      await visit(address);
      for (const [width, height] of WINDOWS) {
        await page.setViewportSize({ width, height });
        const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        if (over > 0) wide.push(`${address} by ${over} pixels in ${width} × ${height}`);
      }
    }
    expect(wide).toEqual([]);
  });

  test.each([
    ['a phone', PHONE],
    ['a desktop', DESKTOP],
  ])('stands still on %s', async (_, viewport) => {
    const { page, visit } = await site.open({ viewport });
    await page.addInitScript(collectShifts);
    const shifted: string[] = [];
    for (const { address } of pagesOf(root)) {
      await visit(address);
      await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
      await page.waitForTimeout(50);
      const shifts = await page.evaluate(() => Reflect.get(window, 'shifts') as string[]);
      if (shifts.length > 0) shifted.push(`${address}: ${shifts.join('; ')}`);
    }
    expect(shifted).toEqual([]);
  });
});

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
