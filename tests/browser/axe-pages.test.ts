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

/**
 * Every page in each theme and each window. A page has the same elements in both, so that the second time only what colours decide is
 * asked; that a wide window shows nothing else that is wrong is seen on the pages below.
 */
const EVERY = [
  ['light', PHONE, undefined],
  ['dark', DESKTOP, COLOUR],
] as const;
/** The pages where every rule is asked in both themes and both windows: every component in every variant, chapters, tables, pictures. */
const ALL = [
  ['light', PHONE, undefined],
  ['dark', PHONE, undefined],
  ['light', DESKTOP, undefined],
  ['dark', DESKTOP, undefined],
] as const;
const WHOLE = ['/specimen/', '/calcutta/', '/', '/timeline/'];

/**
 * Runs in the page: leaves a part of the whole book. It is a chapter eighteen times over, on which axe would take minutes; what is taken
 * out stands on pages of its own.
 */
function thinned(): void {
  const more = [
    '[role="doc-chapter"] ~ [role="doc-chapter"]',
    '.book-part :is(.names section, .book-works li, .note-list > div):nth-of-type(n + 7)',
  ];
  for (const part of document.querySelectorAll(more.join(', '))) part.remove();
}

describe('axe finds nothing, light and dark, on a phone and a desktop', () => {
  let opened: OpenPage;
  beforeAll(async () => {
    opened = await site.open();
  });

  // A page is loaded once and its window resized: loading it for each would take a third of the whole run.
  for (const { address } of pagesOf(root))
    test(address, async () => {
      await opened.visit(address);
      await opened.page.evaluate(thinned);
      for (const [colorScheme, viewport, rules] of WHOLE.includes(address) ? ALL : EVERY) {
        await opened.page.setViewportSize(viewport);
        await opened.page.emulateMedia({ colorScheme });
        expect(await violations(opened, rules), `${colorScheme}, ${viewport.width} pixels wide`).toEqual([]);
      }
    });
});
