import type { OpenPage } from './site.ts';

/** What moved on the page by itself, once its end was reached. The page has had collectShifts from its beginning. */
export async function shifts({ page }: OpenPage): Promise<string[]> {
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  await page.waitForTimeout(50);
  return page.evaluate(() => Reflect.get(window, 'shifts') as string[]);
}

/** Runs in the page: keeps every shift that the reader did not cause, with what moved. */
export function collectShifts(): void {
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
