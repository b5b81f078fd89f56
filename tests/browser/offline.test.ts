import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CHANGE, secondBuild } from '../second-build.ts';
import { type Served, serve } from '../serve.ts';
import { SITES, type Site } from '../sites.ts';
import { CHROMIUM_ARGUMENTS, chromiumPath } from './chromium.ts';
import { ask, sections } from './search.ts';

const [root, underPath] = SITES;
const CHAPTER = 'may-1955';
let browser: Browser;

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: chromiumPath(), args: CHROMIUM_ARGUMENTS });
});
afterAll(() => browser.close());

/** A reader's browser, and a host that can go away and come back in its place with another build. */
interface Reading {
  context: BrowserContext;
  page: Page;
  served: Served;
  visit(path: string, page?: Page): Promise<void>;
  stop(): Promise<void>;
  back(folder: string): Promise<void>;
}

async function read({ folder, base }: Site): Promise<Reading> {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  // As in Firefox, where the reader is asked and has not answered yet.
  await context.addInitScript(() => {
    StorageManager.prototype.persist = () => new Promise(() => undefined);
  });
  const first = await serve(folder, base);
  const reading: Reading = {
    context,
    page: await context.newPage(),
    served: first,
    visit: async (path, page = reading.page) => void (await page.goto(`${first.address}${path}`, { waitUntil: 'load' })),
    stop: () => reading.served.close(),
    back: async (next) => {
      reading.served = await serve(next, base, false, Number(new URL(first.origin).port));
    },
  };
  return reading;
}

const title = (page: Page) => page.locator('h1').first().textContent();
const status = (page: Page) => page.locator('keep-book [role=status]');

/** All that lies in Cache Storage: addresses and bytes. */
const stored = (page: Page) =>
  page.evaluate(async () => {
    const bytes: Record<string, number> = {};
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const blob = await (await cache.match(request))?.blob();
        bytes[`${name} ${new URL(request.url).pathname}`] = blob?.size ?? 0;
      }
    }
    return bytes;
  });

/** Keeps the whole book and waits for the end; what was told before, and of the progress. */
async function keep(page: Page): Promise<{ told: number; steps: number[] }> {
  const button = page.getByRole('button', { name: 'Keep the whole book on this device' });
  await button.waitFor();
  const told = Number(/takes ([\d.]+)\sMB/.exec((await page.locator('[data-more]').textContent()) ?? '')?.[1]) * 1e6;
  await page.evaluate(() => {
    const progress = document.querySelector('progress');
    const steps: number[] = [];
    Object.assign(window, { steps });
    if (progress)
      new MutationObserver(() => progress.hidden || steps.push(progress.value / progress.max)).observe(progress, { attributes: true });
  });
  await button.click();
  await expect
    .poll(() => status(page).textContent(), { timeout: 20_000 })
    .toMatch(/^The whole book is kept on this device since .+ version /);
  return { told, steps: await page.evaluate(() => Reflect.get(window, 'steps') as number[]) };
}

test('what was read is kept without asking the line, and can be read without one; what is not kept is said, with what is', async () => {
  const { page, served, visit, stop, context } = await read(root);
  await visit(`/${CHAPTER}/`);
  await expect.poll(() => stored(page).then((all) => Object.keys(all).filter((name) => name.endsWith(`/${CHAPTER}/`)))).toHaveLength(1);
  // Its files come after it, each when it is found.
  await expect
    .poll(() => stored(page).then((all) => Object.keys(all).join()))
    .toMatch(/\/_astro\/Page\..+\/_astro\/fonts\/|\/_astro\/fonts\/.+\/_astro\/Page\./);
  expect(served.asked).toContain('/service-worker.js');
  expect(served.asked).toEqual([...new Set(served.asked)]);
  const read1 = await title(page);
  await stop();
  await visit(`/${CHAPTER}/?mark=Chongryon`);
  expect(await title(page)).toBe(read1);
  await visit('/calcutta/');
  expect(await title(page)).toBe('Not kept on this device');
  expect(await page.locator('li a').evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual([
    `${served.address}/${CHAPTER}/`,
  ]);
  await context.close();
});

test('the whole book is kept when asked, as large as told, and read without a line; a newer build is offered, breaks no open page, and all can be removed', async () => {
  const next = secondBuild(root.folder, '.test/next', CHAPTER);
  const { page, visit, stop, back, context } = await read(root);
  await visit('/offline/');
  const { told, steps } = await keep(page);
  expect(steps.length).toBeGreaterThan(3);
  const bytes = Object.values(await stored(page)).reduce((sum, one) => sum + one, 0);
  expect(Math.abs(bytes - told) / told).toBeLessThan(0.05);
  expect(await status(page).textContent()).toContain(`, ${(told / 1e6).toFixed(1)}\u00a0MB.`);

  await stop();
  // A page of this build stays open while the next one comes and goes.
  const old = await context.newPage();
  await visit(`/${CHAPTER}/`, old);
  await visit('/', page);
  await page.keyboard.press('/');
  expect(await ask(page, '남일')).toMatch(/\d+ sections?/);
  const [first = ''] = await sections(page);
  await page.locator(`.search-page li a[href="${first}"]`).first().click();
  await page.locator('.marks-bar').waitFor();
  expect(page.url()).toContain(first);
  // An entry of the apparatus: its text comes from the pack that only a kept book has.
  await visit('/');
  await page.keyboard.press('/');
  await ask(page, 'Nam Il');
  await page.locator('.search-dialog:popover-open .search-results a[href^="/names/"]').first().waitFor();
  for (const [path, there] of [
    ['/timeline/', 'main svg'],
    ['/data/', 'main table'],
    ['/sources/', 'main li'],
    ['/book/', '#about'],
  ] as const) {
    await visit(path);
    expect(await page.locator(there).count(), path).toBeGreaterThan(0);
  }
  const files = ['/cite/may-1955.bib', '/data/datapackage.json', '/previews/calcutta.json', '/manifest.webmanifest'];
  expect(await page.evaluate((all) => Promise.all(all.map(async (file) => (await fetch(file)).status)), files)).toEqual([
    200, 200, 200, 200,
  ]);
  await visit('/nowhere/');
  expect(await title(page)).toBe('Not kept on this device');
  await visit('/offline/');
  await expect.poll(() => page.locator('[data-more]').textContent()).toContain('You are offline');

  await back(next);
  await visit('/offline/');
  await expect
    .poll(() => page.locator('[data-more]').textContent())
    .toMatch(/A newer build is there, version 0\.2\.0 of 31 January 2027: [\d.]+\s(?:MB|kB) of/);
  // Online the newest is read at once, kept or not.
  await visit(`/${CHAPTER}/`);
  expect(await title(page)).toContain(CHANGE);
  await visit('/offline/');
  await page.getByRole('button', { name: 'Update' }).click();
  await expect.poll(() => status(page).textContent(), { timeout: 20_000 }).toContain('version 0.2.0');
  const names = () => page.evaluate(() => caches.keys().then((all) => all.filter((name) => name.includes(' kept ')).length));
  expect(await names()).toBe(2);
  // The page that was open loads what it had not yet, which the host no longer has.
  expect(await title(old)).not.toContain(CHANGE);
  await old.keyboard.press('/');
  expect(await ask(old, 'Geneva')).toMatch(/\d+ sections?/);
  await stop();
  expect(await ask(old, 'Hanshin')).toMatch(/\d+ sections?|Nothing/);
  await visit(`/${CHAPTER}/`);
  expect(await title(page)).toContain(CHANGE);
  await back(next);
  await old.close();
  // The page that updated was open then too: it has gone on since, so nothing of the old build is needed.
  await visit('/contents/');
  await expect.poll(names).toBe(1);

  await visit('/offline/');
  await page.getByRole('button', { name: 'Remove' }).click();
  await expect.poll(() => page.locator('[data-more]').textContent()).toMatch(/^Removed\./);
  await visit('/contents/');
  await page.waitForTimeout(300);
  expect(await page.evaluate(async () => [await caches.keys(), (await navigator.serviceWorker.getRegistrations()).length])).toEqual([
    [],
    0,
  ]);
  await context.close();
}, 120_000);

test('under a path the whole book is kept, and a chapter and the search are there without a line', async () => {
  const { page, visit, stop, context } = await read(underPath);
  await visit('/offline/');
  await keep(page);
  await stop();
  await visit(`/${CHAPTER}/`);
  await page.keyboard.press('/');
  expect(await ask(page, 'Geneva')).toMatch(/\d+ sections?/);
  expect((await sections(page)).every((href) => href.startsWith(`${underPath.base}/`))).toBe(true);
  await context.close();
});

test('without script the page says what can be kept instead', async () => {
  const { served, context } = await read(root);
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto(`${served.address}/offline/`);
  expect(await page.locator('noscript').first().textContent()).toContain('needs script');
  expect(await page.locator('noscript a').evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual([
    '/book/',
    '/without-recognition.epub',
  ]);
  await context.close();
  await served.close();
});
