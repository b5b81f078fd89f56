import type { Page } from 'playwright-core';

/** How a page is opened that may write to the clipboard, and a test read it. */
export const CLIPBOARD = { permissions: ['clipboard-read', 'clipboard-write'] };

/** What the clipboard holds. */
export const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
