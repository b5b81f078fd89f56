import { OURS } from './first-search.ts';
import type { Phone } from './phone.ts';

/** How a search keeps up with the reader. Times in milliseconds. */
export interface Keystrokes {
  /** For each letter, from the key to the sections it finds. */
  each: number[];
  /** The longest task of the page's own thread meanwhile; 0 where none was over 50. */
  longestTask: number;
}

const TYPED = 'Chongryon founding 1955';

/** Types into our search, open on the page at hand, letter by letter, each once the one before is answered. */
export async function typeLetters({ page }: Phone): Promise<Keystrokes> {
  await page.locator(OURS.field).fill('');
  await page.evaluate(() => {
    const measured = { begun: 0, each: [] as number[], longestTask: 0 };
    Object.assign(window, { typed: measured });
    const panel = document.querySelector('dialog[open] search-panel');
    panel?.addEventListener('input', () => (measured.begun = performance.now()), { capture: true });
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
  for (let letter = 0; letter < TYPED.length; letter += 1) {
    await page.keyboard.press(TYPED[letter] === ' ' ? 'Space' : (TYPED[letter] ?? ''));
    await page.waitForFunction((count) => (Reflect.get(window, 'typed') as Keystrokes).each.length >= count, letter + 1, {
      timeout: 10_000,
    });
  }
  await page.waitForTimeout(500);
  return page.evaluate(() => Reflect.get(window, 'typed') as Keystrokes);
}
