import type { Page } from 'playwright-core';

/**
 * Asks the search's own page queries one after the other, through its panel and worker.
 * @returns for each the addresses of the sections shown, in their order, without the words to mark
 */
export function askPanel(page: Page, queries: readonly string[]): Promise<string[][]> {
  return page.evaluate(async (asked) => {
    const panel = document.querySelector('main search-panel');
    const field = panel?.querySelector('input');
    const status = panel?.querySelector('[role=status]');
    if (!panel || !field || !status) throw new Error('The page has no search.');
    const type = (value: string) => {
      field.value = value;
      field.dispatchEvent(new Event('input'));
    };
    const answer = () =>
      new Promise<void>((resolve) => {
        const seen = new MutationObserver(() => {
          if (['', 'Searching …'].includes(status.textContent ?? '')) return;
          seen.disconnect();
          resolve();
        });
        seen.observe(status, { childList: true });
      });
    const found: string[][] = [];
    for (const query of asked) {
      type('');
      const told = answer();
      type(query);
      await told;
      const links = [...panel.querySelectorAll('.search-section a')];
      found.push(links.map((link) => (link.getAttribute('href') ?? '').replace(/\?[^#]*/, '')));
    }
    return found;
  }, queries);
}
