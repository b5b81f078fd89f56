import { chromium, type CDPSession, type Page } from 'playwright-core';
import { CHROMIUM_ARGUMENTS, chromiumPath } from '../browser/chromium.ts';
import { type Served, serve } from '../serve.ts';
import type { Site } from '../sites.ts';

/** The phone that is measured: four times slower than this machine, 150 ms a request, 1.6 Mbit/s. */
const PHONE = { width: 390, height: 844 };
const SLOWER = 4;
const BYTES_PER_SECOND = (1.6 * 1024 * 1024) / 8;
const LINE = { offline: false, latency: 150, downloadThroughput: BYTES_PER_SECOND, uploadThroughput: BYTES_PER_SECOND };

/** A phone with an empty page and a built site that it can visit. */
export interface Phone {
  page: Page;
  session: CDPSession;
  served: Served;
}

/**
 * Gives a phone that knows nothing of the site, and puts it away afterwards.
 * @param slow as on the measured phone and line; else only sizes mean anything
 */
export async function onPhone<T>(
  { folder, base }: Pick<Site, 'folder' | 'base'>,
  slow: boolean,
  use: (phone: Phone) => Promise<T>,
): Promise<T> {
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
    return await use({ page, session, served });
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
