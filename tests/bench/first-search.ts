import type { Phone } from './phone.ts';

/** How a site's search is found on its pages. */
export interface Door {
  /** What opens it, for a pointer to hover over; the key is Ctrl-K. */
  opener: string;
  field: string;
  /** A link to something found. */
  result: string;
}

export const OURS: Door = {
  opener: 'search-door a',
  field: 'dialog[open] search-panel input',
  result: 'dialog[open] .search-results li a',
};

/** A first search: milliseconds from the key that opens it until a result is shown, and its bytes until all was quiet. */
export interface Search {
  ms: number;
  bytes: number;
}

/** What is typed. */
const QUERY = 'Niigata';
/** How long the pointer rests on the search's door, where the search is warmed, in milliseconds. */
const RESTS = 6000;

/**
 * Searches a page at hand for the first time. Undefined where there is no search.
 * @param warmed first lets the pointer rest on the search's door, and its bytes count too
 */
export async function firstSearch({ page, served }: Phone, { opener, field, result }: Door, warmed = false): Promise<Search | undefined> {
  const before = served.sent();
  if (warmed) {
    await page.locator(opener).first().hover();
    await page.waitForTimeout(RESTS);
  }
  const begun = performance.now();
  await page.keyboard.press('Control+k');
  const opened = await page
    .locator(field)
    .waitFor({ timeout: 10_000 })
    .then(
      () => true,
      () => false,
    );
  if (!opened) return undefined;
  await page.locator(field).fill(QUERY);
  await page.locator(result).first().waitFor({ timeout: 30_000 });
  const ms = performance.now() - begun;
  await page.waitForTimeout(1000);
  return { ms, bytes: served.sent() - before };
}
