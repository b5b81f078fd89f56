import { chromium, type CDPSession } from 'playwright-core';
import { CHROMIUM_ARGUMENTS, chromiumPath } from '../browser/chromium.ts';
import { serve } from '../serve.ts';
import type { Site } from '../sites.ts';

/** The phone that is measured: four times slower than this machine, 150 ms a request, 1.6 Mbit/s. */
const PHONE = { width: 390, height: 844 };
const SLOWER = 4;
const BYTES_PER_SECOND = (1.6 * 1024 * 1024) / 8;
const LINE = { offline: false, latency: 150, downloadThroughput: BYTES_PER_SECOND, uploadThroughput: BYTES_PER_SECOND };

/** One visit to a page by a browser that knows nothing of the site. */
export interface Visit {
  requests: number;
  /** Bytes over the wire, heads included, in all and by kind. */
  bytes: { all: number; html: number; script: number; fonts: number };
  /** Requests beside the HTML that the first paint waited for. */
  blocking: string[];
  /** First and largest contentful paint, milliseconds. */
  fcp: number;
  lcp: number;
  /** Cumulative layout shift. */
  cls: number;
  /** Milliseconds beyond 50 of every long task until the page was quiet. */
  blockingTime: number;
  /** The first search: milliseconds from the key that opens it until a result is shown, and its bytes. Undefined where there is no search dialog. */
  search: { ms: number; bytes: number } | undefined;
}

/**
 * Visits a page of a built site once.
 * @param path the page below the host, base included
 * @param slow as on the measured phone and line; else only sizes mean anything
 */
export async function firstVisit({ folder, base }: Pick<Site, 'folder' | 'base'>, path: string, slow: boolean): Promise<Visit> {
  const served = await serve(folder, base, true);
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: CHROMIUM_ARGUMENTS });
  try {
    const page = await (await browser.newContext({ viewport: PHONE, deviceScaleFactor: 2, hasTouch: true, isMobile: true })).newPage();
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.setCacheDisabled', { cacheDisabled: true });
    if (slow) {
      await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
      await session.send('Network.emulateNetworkConditions', LINE);
      await slowWorkers(session);
    }
    const traffic = countTraffic(session);
    await page.addInitScript(observe);
    await page.goto(`${served.origin}${path}`, { waitUntil: 'load' });
    await page.waitForTimeout(slow ? 3000 : 500);
    const seen = await page.evaluate(() => Reflect.get(window, 'measured') as Measured);
    const visit = { requests: traffic.requests, bytes: { ...traffic.bytes }, blocking: [...traffic.blocking] };
    return { ...visit, ...seen, search: slow ? await firstSearch() : undefined };

    async function firstSearch(): Promise<Visit['search']> {
      const before = served.sent();
      const begun = performance.now();
      await page.keyboard.press('/');
      const field = page.locator('dialog[open] input');
      if (
        !(await field.waitFor({ timeout: 5000 }).then(
          () => true,
          () => false,
        ))
      )
        return undefined;
      await field.fill('Niigata');
      const result = page.locator('dialog[open] a[href*="/"]').first();
      await result.waitFor({ timeout: 30_000 });
      const ms = performance.now() - begun;
      await page.waitForTimeout(1000);
      return { ms, bytes: served.sent() - before };
    }
  } finally {
    await browser.close();
    await served.close();
  }
}

/** The line is slow for a page's workers too: the search index is fetched by one. */
async function slowWorkers(session: CDPSession): Promise<void> {
  const tell = (sessionId: string, method: string, params = {}) =>
    session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id: 1, method, params }) });
  session.on('Target.attachedToTarget', async ({ sessionId }) => {
    await tell(sessionId, 'Network.enable');
    await tell(sessionId, 'Network.emulateNetworkConditions', LINE);
    await tell(sessionId, 'Runtime.runIfWaitingForDebugger');
  });
  await session.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: false });
}

type Measured = Pick<Visit, 'fcp' | 'lcp' | 'cls' | 'blockingTime'>;

/** Runs in the page before anything else. */
function observe(): void {
  const measured = { fcp: 0, lcp: 0, cls: 0, blockingTime: 0 };
  Object.assign(window, { measured });
  const on = (type: string, each: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({ type, buffered: true });
  on('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') measured.fcp = startTime;
  });
  on('largest-contentful-paint', ({ startTime }) => {
    measured.lcp = startTime;
  });
  on('layout-shift', (entry) => {
    measured.cls += Number(Reflect.get(entry, 'value'));
  });
  on('longtask', ({ duration }) => {
    measured.blockingTime += Math.max(0, duration - 50);
  });
}

function countTraffic(session: CDPSession) {
  const kinds = new Map<string, 'html' | 'script' | 'fonts'>();
  const traffic = { requests: 0, bytes: { all: 0, html: 0, script: 0, fonts: 0 }, blocking: [] as string[] };
  session.on('Network.requestWillBeSent', ({ requestId, type, request, renderBlockingBehavior }) => {
    if (!request.url.startsWith('http')) return;
    traffic.requests += 1;
    if (renderBlockingBehavior === 'Blocking') traffic.blocking.push(new URL(request.url).pathname);
    if (type === 'Document') kinds.set(requestId, 'html');
    if (type === 'Script') kinds.set(requestId, 'script');
    if (/\.woff2?$/.test(request.url)) kinds.set(requestId, 'fonts');
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    traffic.bytes.all += encodedDataLength;
    const kind = kinds.get(requestId);
    if (kind) traffic.bytes[kind] += encodedDataLength;
  });
  return traffic;
}
