import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SITES } from '../sites.ts';
import { pagesOf } from '../site/pages.ts';
import { collectShifts, shifts } from './shifts.ts';
import { type OpenPage, type OpenSite, openSite } from './site.ts';

// On a phone, and at the root, every page is looked at where axe looks at it too (every-page-on-a-phone).
const built = SITES[1];
let site: OpenSite;

beforeAll(async () => {
  site = await openSite(built);
});
afterAll(() => site.close());

const pages = pagesOf(built).map(({ address }) => address);
/** Where all is waited for that a page fetches at rest, and its worker keeps: twice the work of the rest, and the same on every page. */
const resting = ['/', '/calcutta/', '/search/'].map((address) => `${built.base}${address}`);

describe.each([
  ['open', pages, { serviceWorkers: 'block', isGoodLine: false }],
  ['at rest', resting, { serviceWorkers: 'allow', isGoodLine: true }],
] as const)('on a desktop, under a path, %s', (_, addresses, opening) => {
  let opened: OpenPage;
  beforeAll(async () => {
    opened = await site.open(opening);
    await opened.page.addInitScript(collectShifts);
  });

  test.each(addresses)('has no error, stands still and asks for nothing elsewhere: %s', async (address) => {
    opened.faults.length = 0;
    await opened.visit(address.slice(built.base.length));
    if (opening.isGoodLine) await opened.page.waitForLoadState('networkidle');
    expect(await shifts(opened)).toEqual([]);
    expect(opened.faults).toEqual([]);
  });
});
