import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readBook } from '../../src/book/book.ts';
import { debtsOf } from '../../src/permalinks/aliases.ts';
import { payDebts } from '../../src/permalinks/pay-debts.ts';
import { SITES } from '../sites.ts';
import { type OpenSite, openSite } from './site.ts';

const [root] = SITES;
const COPY = '.test/renamed';
const CHAPTER = '/nam-ils-overture/';
const redirect = (id: string, to: string) => ({ id, value: { to }, file: 'content/redirects.yaml', line: 1 });
let site: OpenSite;

// The built site with a chapter of which a section was renamed and another moved to the chapter of the Calcutta Accord.
beforeAll(async () => {
  rmSync(COPY, { recursive: true, force: true });
  mkdirSync(COPY);
  for (const path of ['_astro', 'nam-ils-overture', 'calcutta', 'favicon.svg'])
    cpSync(`${root.folder}/${path}`, `${COPY}/${path}`, { recursive: true });
  const book = readBook(process.cwd(), []);
  const redirects = [redirect(`${CHAPTER}#renamed`, `${CHAPTER}#ban`), redirect(`${CHAPTER}#moved-away`, '/calcutta/#text')];
  const debts = debtsOf({ ...book, redirects }).get(CHAPTER);
  const file = `${COPY}${CHAPTER}index.html`;
  if (debts) writeFileSync(file, payDebts(readFileSync(file, 'utf8'), debts, ''));
  site = await openSite({ folder: COPY, base: '' });
});
afterAll(async () => {
  await site.close();
  rmSync(COPY, { recursive: true, force: true });
});

test.each([true, false])('a renamed section’s old address arrives at it, with script: %s', async (javaScriptEnabled) => {
  const { page, visit } = await site.open({ javaScriptEnabled });
  await visit(`${CHAPTER}#renamed`);
  const top = await page.locator('#ban').evaluate((heading) => heading.getBoundingClientRect().top);
  expect(top).toBeGreaterThanOrEqual(0);
  expect(top).toBeLessThan(120);
});

test('the old address of a section that is told elsewhere leads there, without script by a line in view', async () => {
  const { page, visit } = await site.open();
  await visit(`${CHAPTER}#moved-away`).catch(() => undefined);
  await page.waitForURL('**/calcutta/#text');
  const plain = await site.open({ javaScriptEnabled: false });
  await plain.visit(`${CHAPTER}#moved-away`);
  await plain.page.locator('#moved-away a').click();
  await plain.page.waitForURL('**/calcutta/#text');
});
