import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { type Served, serve } from '../serve.ts';
import type { Site } from '../sites.ts';
import { CHROMIUM_ARGUMENTS, chromiumPath } from './chromium.ts';

/** Windows as readers have them. */
export const PHONE = { width: 390, height: 844 };
export const DESKTOP = { width: 1440, height: 900 };

/** Without V8's optimising compilers: on pages that live for a moment they take a third of the tests' time, and it does not come back. */
const QUICKLY = '--js-flags=--no-opt --no-maglev';

/** How a page is opened. Default: on a desktop, light, with script but no service worker, on a line that is not for what nobody asked for. */
export type Opening = Pick<
  BrowserContextOptions,
  'viewport' | 'colorScheme' | 'javaScriptEnabled' | 'deviceScaleFactor' | 'permissions' | 'hasTouch' | 'isMobile' | 'serviceWorkers'
> & {
  /** Whether the line is good, so that a page at rest makes the search ready: half a second of work that few tests are about. */
  isGoodLine?: boolean;
};

/** A page of the site in a browser of its own making: no storage from before. */
export interface OpenPage {
  page: Page;
  /** Errors told to the console, requests to elsewhere, and requests that failed, so far. */
  faults: string[];
  /** Goes to an address below the site's base, and waits until its fonts are there. */
  visit(address: string): Promise<void>;
}

/** A built site, served, with one browser for all its pages. */
export interface OpenSite {
  /** Opens a page. It is closed by the next call or by close(). */
  open(opening?: Opening): Promise<OpenPage>;
  close(): Promise<void>;
}

/** Serves a built site and starts Chromium. */
export async function openSite({ folder, base }: Pick<Site, 'folder' | 'base'>): Promise<OpenSite> {
  const served = await serve(folder, base);
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: [...CHROMIUM_ARGUMENTS, QUICKLY] });
  let context: BrowserContext | undefined;
  return {
    async open(opening = {}) {
      await context?.close();
      context = await newContext(browser, served, opening);
      const page = await context.newPage();
      const faults = watched(page, served);
      return {
        page,
        faults,
        async visit(address) {
          // A fragment of the page that is open would not load it anew.
          const [target] = `${served.address}${address}`.split('#');
          if (page.url().split('#')[0] === target) await page.goto('about:blank');
          await page.goto(`${served.address}${address}`, { waitUntil: 'load' });
          if (opening.javaScriptEnabled !== false) await page.evaluate(() => document.fonts.ready.then(() => undefined));
        },
      };
    },
    async close() {
      await browser.close();
      await served.close();
    },
  };
}

async function newContext(
  browser: Browser,
  { origin }: Served,
  { permissions, isGoodLine = false, ...opening }: Opening,
): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: DESKTOP,
    colorScheme: 'light',
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
    ...opening,
  });
  if (!isGoodLine) await context.addInitScript(onSlowLine);
  if (permissions) await context.grantPermissions(permissions, { origin });
  return context;
}

/** Runs in the page before anything else. */
function onSlowLine(): void {
  Object.defineProperty(navigator, 'connection', { value: { effectiveType: '3g', downlink: 1.6, saveData: false } });
}

/** Collects what no page may do. A refusal by the content security policy is told to the console as an error. */
function watched(page: Page, { origin }: Served): string[] {
  const faults: string[] = [];
  const here = (url: string) => url.replace(origin, '');
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${here(message.text())}`);
  });
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('request', (request) => {
    if (/^(?:https?|wss?):/.test(request.url()) && !request.url().startsWith(`${origin}/`)) faults.push(`elsewhere: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${here(response.url())}`);
  });
  return faults;
}
