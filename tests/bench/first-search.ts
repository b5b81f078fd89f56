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
  field: '.search-dialog:popover-open search-panel input',
  result: '.search-dialog:popover-open .search-results li a',
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
/** How long a search may take, in milliseconds. */
const PATIENCE = 30_000;

/**
 * Searches a page at hand for the first time. Undefined where there is no search, or no answer.
 *
 * The page itself types and watches: every look into a page that is four times slower costs it some 30 ms, and would be counted as the
 * search's.
 * @param warmed first lets the pointer rest on the search's door, and its bytes count too
 */
export async function firstSearch({ page, served }: Phone, door: Door, warmed = false): Promise<Search | undefined> {
  const before = served.sent();
  if (warmed) {
    await page.locator(door.opener).first().hover();
    await page.waitForTimeout(RESTS);
  }
  const watched = page.evaluate(typeAndWatch, { ...door, query: QUERY, patience: PATIENCE });
  // Until the watch stands.
  await page.waitForTimeout(500);
  await page.keyboard.press('Control+k');
  const ms = await watched;
  await page.waitForTimeout(1000);
  return ms === null ? undefined : { ms, bytes: served.sent() - before };
}

/** Runs in the page: types as soon as the field is shown, and tells when a result is, in milliseconds from the key. */
function typeAndWatch({ field, result, query, patience }: Door & { query: string; patience: number }): Promise<number | null> {
  return new Promise((resolve) => {
    let begun: number | undefined;
    let isTyped = false;
    const begin = ({ key, timeStamp }: KeyboardEvent) => {
      if (key === 'k') begun ??= timeStamp;
    };
    addEventListener('keydown', begin, { capture: true });
    const look = () => {
      const now = performance.now();
      if (begun !== undefined && now - begun > patience) return resolve(null);
      const input = document.querySelector<HTMLInputElement>(field);
      if (!isTyped && begun !== undefined && input?.checkVisibility()) {
        isTyped = true;
        input.value = query;
        input.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: query }));
      }
      if (isTyped && begun !== undefined && document.querySelector(result)?.checkVisibility()) return resolve(now - begun);
      requestAnimationFrame(look);
      return undefined;
    };
    requestAnimationFrame(look);
  });
}
