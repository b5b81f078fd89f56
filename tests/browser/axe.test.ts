import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SITES } from '../sites.ts';
import { pagesOf } from '../site/pages.ts';
import { DESKTOP, type OpenPage, type OpenSite, openSite, PHONE } from './site.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const [root] = SITES;
let site: OpenSite;

beforeAll(async () => {
  site = await openSite(root);
});
afterAll(() => site.close());

/** The rules that colour decides: a dark page has the same elements as a light one. */
const COLOUR = ['color-contrast', 'link-in-text-block'];

/** What axe finds on the page as it stands. It runs in a world of its own, where the page's content security policy does not reach. */
async function violations({ page }: OpenPage, rules?: string[]): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
  const options = JSON.stringify({ resultTypes: ['violations'], ...(rules && { runOnly: { type: 'rule', values: rules } }) });
  const expression = `${axe}; axe.run(${options}).then(({ violations }) => JSON.stringify(violations))`;
  const { result } = await session.send('Runtime.evaluate', { contextId, expression, awaitPromise: true, returnByValue: true });
  await session.detach();
  const found = JSON.parse(String(result.value)) as AxeResults['violations'];
  return found.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${help} at ${target.join(' ')}`));
}

describe.each([
  ['a phone', PHONE],
  ['a desktop', DESKTOP],
] as const)('axe finds nothing, light and dark, on %s', (_, viewport) => {
  let opened: OpenPage;
  beforeAll(async () => {
    opened = await site.open({ viewport });
  });

  for (const { address } of pagesOf(root))
    test(address, async () => {
      await opened.page.emulateMedia({ colorScheme: 'light' });
      await opened.visit(address);
      expect(await violations(opened), 'light').toEqual([]);
      await opened.page.emulateMedia({ colorScheme: 'dark' });
      expect(await violations(opened, COLOUR), 'dark').toEqual([]);
    });
});

describe.each([
  ['a phone', PHONE],
  ['a desktop', DESKTOP],
] as const)('axe finds nothing in the search, light and dark, on %s', (_, viewport) => {
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
    await opened.page.locator(':is(dialog[open], main) search-panel input').fill(query);
    await opened.page.locator('.search-results > *').first().waitFor();
    expect(await violations(opened), 'light').toEqual([]);
    await opened.page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(opened, COLOUR), 'dark').toEqual([]);
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
