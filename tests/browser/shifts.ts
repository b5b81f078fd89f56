import type { OpenPage } from './site.ts';

/** What moved on the page by itself, once its end was reached. The page has had collectShifts from its beginning. */
export async function shifts({ page }: OpenPage): Promise<string[]> {
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  await page.waitForTimeout(50);
  return page.evaluate(() => Reflect.get(window, 'shifts') as string[]);
}

/** Runs in the page: keeps every shift that the reader did not cause, with what moved, from where and to where. */
export function collectShifts(): void {
  interface Shift extends PerformanceEntry {
    value: number;
    hadRecentInput: boolean;
    sources: { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[];
  }
  const shifts: string[] = [];
  Object.assign(window, { shifts });
  const place = ({ x, y, width, height }: DOMRect) => `${x},${y} ${width}×${height}`;
  /** Space between two elements moves too: what it stands in tells which. */
  const name = (node: Node | null) =>
    node instanceof Element
      ? `<${node.localName} class="${node.className}"> “${node.textContent.trim().slice(0, 40)}”`
      : `“${node?.textContent?.slice(0, 40)}” in ${node?.parentElement?.outerHTML.slice(0, 80)}`;
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput, startTime, sources } of list.getEntries() as Shift[])
      if (!hadRecentInput)
        shifts.push(
          `${value} after ${Math.round(startTime)} ms: ${sources.map(({ node, previousRect, currentRect }) => `${name(node)} from ${place(previousRect)} to ${place(currentRect)}`).join('; ')}`,
        );
  }).observe({ type: 'layout-shift', buffered: true });
}
