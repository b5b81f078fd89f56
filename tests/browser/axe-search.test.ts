import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SITES } from '../sites.ts';
import { axeOn, COLOUR } from './axe.ts';
import { ask } from './search.ts';
import { DESKTOP, type OpenPage, type OpenSite, openSite, PHONE } from './site.ts';

const [root] = SITES;
let site: OpenSite;

beforeAll(async () => {
  site = await openSite(root);
});
afterAll(() => site.close());

const WINDOWS = [
  ['a phone', PHONE],
  ['a desktop', DESKTOP],
] as const;
/** What no address opens by itself: results, nothing found, another name meant. */
const STATES = ['Chongryun', 'zzqqxx', 'Calcuttta'];

describe.each(WINDOWS)('axe finds nothing in the search, light and dark, on %s', (_, viewport) => {
  test('over a page, with results, with nothing found, and with another name meant', async () => {
    const opened = await site.open({ viewport });
    await opened.visit('/changes/');
    await opened.page.keyboard.press('/');
    for (const query of STATES) {
      await ask(opened.page, query);
      // The page under it is looked at with every page.
      await looksWell(opened, query, '.search-dialog');
    }
  });

  test('on its own page', async () => {
    const opened = await site.open({ viewport });
    await opened.visit('/search/');
    await ask(opened.page, 'Chongryun', 'main search-panel input');
    await looksWell(opened, 'on its own page');
  });

  test('where its words are marked', async () => {
    const opened = await site.open({ viewport });
    await opened.visit('/calcutta/?mark=Geneva');
    await opened.page.getByRole('button', { name: 'Next' }).click();
    await looksWell(opened, 'where its words are marked');
  });
});

async function looksWell(opened: OpenPage, state: string, within?: string): Promise<void> {
  const look = await axeOn(opened);
  await opened.page.emulateMedia({ colorScheme: 'light' });
  expect(await look(undefined, within), `${state}, light`).toEqual([]);
  await opened.page.emulateMedia({ colorScheme: 'dark' });
  expect(await look(COLOUR, within), `${state}, dark`).toEqual([]);
}
