import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type * as Shelf from '../../src/browser/offline/shelf.ts';
import { SITES } from '../sites.ts';
import { type OpenSite, openSite } from './site.ts';

const [root] = SITES;
let site: OpenSite;

beforeAll(async () => {
  site = await openSite(root);
});
afterAll(() => site.close());

test('a cache that is removed while it is looked into, by the worker or another page, is not made again', async () => {
  const source = stripTypeScriptTypes(readFileSync('src/browser/offline/shelf.ts', 'utf8'));
  const { page, visit } = await site.open();
  // The pages take no script but their own; a file of the same host has no such rule.
  await visit('/robots.txt');
  await page.addScriptTag({ type: 'module', content: `${source}; Object.assign(globalThis, { shelf: { cacheAt, removeCache } });` });
  await page.waitForFunction(() => 'shelf' in globalThis);
  const left = await page.evaluate(async () => {
    const { cacheAt, removeCache } = (globalThis as unknown as { shelf: typeof Shelf }).shelf;
    const all = Array.from({ length: 50 }, (_, at) => `tried ${at}`);
    for (const name of all) {
      await caches.open(name);
      await Promise.all([cacheAt(name), cacheAt(name), removeCache(name), cacheAt(name)]);
    }
    return (await caches.keys()).filter((name) => all.includes(name));
  });
  expect(left).toEqual([]);
});
