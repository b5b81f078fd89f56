import type { CDPSession } from 'playwright-core';
import type { Site } from '../sites.ts';
import { firstSearch, OURS, type Search } from './first-search.ts';
import { onPhone } from './phone.ts';

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
  search: Search | undefined;
}

/**
 * Visits a page of a built site once.
 * @param path the page below the host, base included
 * @param slow as on the measured phone and line; else only sizes mean anything
 */
export function firstVisit(site: Pick<Site, 'folder' | 'base'>, path: string, slow: boolean): Promise<Visit> {
  return onPhone(site, slow, async (phone) => {
    const { page, session, served } = phone;
    const traffic = countTraffic(session);
    await page.addInitScript(observe);
    await page.goto(`${served.origin}${path}`, { waitUntil: 'load' });
    await page.waitForTimeout(slow ? 3000 : 500);
    const seen = await page.evaluate(() => Reflect.get(window, 'measured') as Measured);
    const visit = { requests: traffic.requests, bytes: { ...traffic.bytes }, blocking: [...traffic.blocking] };
    return { ...visit, ...seen, search: slow ? await firstSearch(phone, OURS) : undefined };
  });
}

type Measured = Pick<Visit, 'fcp' | 'lcp' | 'cls' | 'blockingTime'>;

/** Runs in the page before anything else. */
function observe(): void {
  // The line that is measured, whatever the browser thinks of this machine's: on a better one the search is warmed unasked.
  Object.defineProperty(navigator, 'connection', { value: { effectiveType: '3g', downlink: 1.6, saveData: false } });
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
