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

describe('on a desktop, under a path', () => {
  let opened: OpenPage;
  beforeAll(async () => {
    // With all that a page fetches when it is at rest.
    opened = await site.open({ isGoodLine: true, serviceWorkers: 'allow' });
    await opened.page.addInitScript(collectShifts);
  });

  for (const { address } of pagesOf(built))
    test(`opens without an error, stands still and asks for nothing elsewhere: ${address}`, async () => {
      opened.faults.length = 0;
      await opened.visit(address.slice(built.base.length));
      expect(await shifts(opened)).toEqual([]);
      expect(opened.faults).toEqual([]);
    });
});
