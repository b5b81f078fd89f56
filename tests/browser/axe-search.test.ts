import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SITES } from '../sites.ts';
import { COLOUR, violations } from './axe.ts';
import { DESKTOP, type OpenSite, openSite, PHONE } from './site.ts';

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

describe.each(WINDOWS)('axe finds nothing in the search, light and dark, on %s', (_, viewport) => {
  /** The states of the search that no address opens by itself. */
  const STATES = [
    ['with results', '/contents/', 'Chongryun'],
    ['with nothing found', '/contents/', 'zzqqxx'],
    ['with another name meant', '/contents/', 'Calcuttta'],
    ['on its own page', '/search/', 'Chongryun'],
  ] as const;

  test.each(STATES)('%s', async (_state, address, query) => {
    const opened = await site.open({ viewport });
    await opened.visit(address);
    await opened.page.keyboard.press('/');
    await opened.page.locator(':is(.search-dialog:popover-open, main) search-panel input').fill(query);
    await opened.page.locator('.search-results[aria-busy=false] > *').first().waitFor();
    // The page under it is looked at with every page.
    const within = address === '/search/' ? 'main' : '.search-dialog';
    expect(await violations(opened, undefined, within), 'light').toEqual([]);
    await opened.page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(opened, COLOUR, within), 'dark').toEqual([]);
  });

  test('where its words are marked', async () => {
    const opened = await site.open({ viewport });
    await opened.visit('/calcutta/?mark=Geneva');
    await opened.page.getByRole('button', { name: 'Next' }).click();
    expect(await violations(opened), 'light').toEqual([]);
    await opened.page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(opened, COLOUR), 'dark').toEqual([]);
  });
});
