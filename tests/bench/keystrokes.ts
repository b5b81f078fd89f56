import { OURS } from './first-search.ts';
import type { Phone } from './phone.ts';

/** How a search keeps up with the reader. Times in milliseconds. */
export interface Keystrokes {
  /** For each letter but the first, which is no question yet, from the key to the sections it finds. */
  each: number[];
  /** The longest task of the page's own thread meanwhile; 0 where none was over 50. */
  longestTask: number;
}

const TYPED = 'Chongryon founding 1955';

/** How long the reader takes to the next letter, at least, in milliseconds. */
const BETWEEN = 300;

/** Types into our search, open on the page at hand, letter by letter, each once the one before is answered. */
export async function typeLetters({ page }: Phone): Promise<Keystrokes> {
  await page.locator(OURS.field).fill('');
  await page.waitForTimeout(BETWEEN);
  await page.evaluate(() => {
    const measured = { begun: 0, each: [] as number[], longestTask: 0 };
    Object.assign(window, { typed: measured });
    const panel = document.querySelector('.search-dialog:popover-open search-panel');
    const field = panel?.querySelector('input');
    panel?.addEventListener('keydown', ({ timeStamp }) => (measured.begun = field?.value ? timeStamp : 0), { capture: true });
    const results = panel?.querySelector('.search-results');
    // The first change after a key is what it finds; the entries that are added later are not waited for.
    new MutationObserver(() => {
      if (measured.begun === 0) return;
      measured.each.push(performance.now() - measured.begun);
      measured.begun = 0;
    }).observe(results as Element, { childList: true });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) measured.longestTask = Math.max(measured.longestTask, duration);
    }).observe({ type: 'longtask' });
  });
  await page.waitForTimeout(BETWEEN);
  for (let letter = 0; letter < TYPED.length; letter += 1) {
    await page.keyboard.press(TYPED[letter] === ' ' ? 'Space' : (TYPED[letter] ?? ''));
    await page.waitForTimeout(BETWEEN);
    await page.waitForFunction((count) => (Reflect.get(window, 'typed') as Keystrokes).each.length >= count, letter, {
      timeout: 10_000,
      polling: BETWEEN,
    });
  }
  return page.evaluate(() => Reflect.get(window, 'typed') as Keystrokes);
}
