import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SITES } from '../sites.ts';
import { pagesOf } from '../site/pages.ts';
import { COLOUR, violations } from './axe.ts';
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

describe('axe finds nothing, light and dark, on a phone and a desktop', () => {
  let opened: OpenPage;
  beforeAll(async () => {
    opened = await site.open();
  });

  // A page is loaded once and its window resized: loading it for each would take a third of the whole run.
  for (const { address } of pagesOf(root))
    test(address, async () => {
      await opened.page.emulateMedia({ colorScheme: 'light' });
      await opened.visit(address);
      for (const [window, viewport] of WINDOWS) {
        await opened.page.setViewportSize(viewport);
        await opened.page.emulateMedia({ colorScheme: 'light' });
        expect(await violations(opened), `light, ${window}`).toEqual([]);
        await opened.page.emulateMedia({ colorScheme: 'dark' });
        expect(await violations(opened, COLOUR), `dark, ${window}`).toEqual([]);
      }
    });
});
