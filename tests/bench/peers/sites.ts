import type { Page } from 'playwright-core';
import { type Door, OURS } from '../first-search.ts';
import { askPanel } from '../ask-panel.ts';
import type { Shown } from '../queries.ts';

/** A site whose search is measured, ours among them. */
export interface Measured {
  name: string;
  /** What it was built to, compressed. */
  folder: string;
  /** Opens the search on the page at hand and asks queries one after the other: for each the places found (see Shown). */
  ask(page: Page, queries: readonly string[]): Promise<Shown[][]>;
  door: Door;
}

export function ours(folder: string): Measured {
  return {
    name: 'This site',
    folder,
    door: OURS,
    ask: async (page, queries) => {
      await page.goto(new URL('/search/', page.url()).href);
      return (await askPanel(page, queries)).map((addresses) => addresses.map((address) => [placeOf(address)]));
    },
  };
}

export function starlight(folder: string): Measured {
  return {
    name: 'Starlight',
    folder,
    door: { opener: 'site-search button', field: 'dialog[open] input', result: 'dialog[open] .pagefind-ui__result-link' },
    // A page and the first section listed under it count as one result, which is to its good.
    ask: (page, queries) =>
      askDialog(page, queries, 'dialog[open] input', '.pagefind-ui__message', '.pagefind-ui__result', '.pagefind-ui__result-link'),
  };
}

export function vitepress(folder: string): Measured {
  return {
    name: 'VitePress',
    folder,
    door: { opener: '.VPNavBarSearch button', field: '.VPLocalSearchBox input', result: '.VPLocalSearchBox a.result' },
    ask: (page, queries) =>
      askDialog(page, queries, '.VPLocalSearchBox input', '.VPLocalSearchBox .no-results', '.VPLocalSearchBox a.result', 'a.result'),
  };
}

/** Types each query and waits until the list of results has been still for a while. */
async function askDialog(
  page: Page,
  queries: readonly string[],
  field: string,
  said: string,
  group: string,
  link: string,
): Promise<Shown[][]> {
  // A key pressed before the site's own script is there opens nothing.
  await page.waitForLoadState('networkidle');
  await page.keyboard.press('Control+k');
  await page.locator(field).waitFor();
  const found: Shown[][] = [];
  for (const query of queries) {
    await page.locator(field).fill('');
    await page.waitForFunction((one) => document.querySelectorAll(one).length === 0, group);
    await page.locator(field).fill(query);
    await page
      .waitForFunction(([one, none]) => document.querySelector(`${one}, ${none}`) !== null, [group, said] as const, { timeout: 10_000 })
      .catch(() => undefined);
    await page.waitForTimeout(250);
    const hrefs = await page
      .locator(group)
      .evaluateAll(
        (groups, each) =>
          groups.map((one) => (one.matches(each) ? [one] : [...one.querySelectorAll(each)]).map((a) => a.getAttribute('href') ?? '')),
        link,
      );
    found.push(hrefs.flatMap((all) => [all.slice(0, 2).map(placeOf), ...all.slice(2).map((href) => [placeOf(href)])]));
  }
  return found;
}

/** /calcutta/#text and /calcutta.html#text are calcutta#text. */
function placeOf(href: string): string {
  return href
    .replace(/^\//, '')
    .replace(/\.html(?=#|$)|\/(?=#|$)/, '')
    .replace(/index$/, '');
}
