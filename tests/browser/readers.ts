import type { CDPSession, Page } from 'playwright-core';
import { type OpenPage, type OpenSite, PHONE } from './site.ts';

/** Someone who uses a page in one way only. What they cannot reach in it is not there for them: then each of these fails. */
export interface Reader extends OpenPage {
  /** Follows a link or presses a button, by what it is called. */
  press(called: RegExp): Promise<void>;
  type(text: string): Promise<void>;
  /** What the page tells them: all its text as they have it. */
  told(): Promise<string>;
}

/** Presses of Tab after which something is out of reach. */
const PATIENCE = 80;

/** One who has only a keyboard: Tab to what is wanted, then Enter. */
export async function withKeyboard(site: OpenSite): Promise<Reader> {
  const opened = await site.open();
  const { page } = opened;
  return {
    ...opened,
    async press(called) {
      for (let tabs = 0; tabs < PATIENCE; tabs += 1) {
        const focused = await page.evaluate(
          () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent,
        );
        if (called.test(focused?.trim() ?? '')) return page.keyboard.press('Enter');
        await page.keyboard.press('Tab');
      }
      throw new Error(`${PATIENCE} presses of Tab do not lead to ${called}.`);
    },
    type: (text) => page.keyboard.type(text),
    told: () => seen(page),
  };
}

/** One with a finger, on a phone. */
export async function withFinger(site: OpenSite): Promise<Reader> {
  const opened = await site.open({ viewport: PHONE, hasTouch: true, isMobile: true });
  const { page } = opened;
  return {
    ...opened,
    async press(called) {
      // By role, what is under the finger has a name; what is hidden or covered cannot be tapped.
      for (const role of ['button', 'link'] as const) {
        const found = page.getByRole(role, { name: called }).filter({ visible: true });
        if ((await found.count()) > 0) return found.first().tap();
      }
      return page.locator('summary', { hasText: called }).tap();
    },
    type: (text) => page.keyboard.type(text),
    told: () => seen(page),
  };
}

/** What Chromium's accessibility tree has of an element. */
interface Heard {
  role: string;
  name: string;
  node: number | undefined;
}

/** Roles that can be pressed. A summary is a DisclosureTriangle to Chromium. */
const PRESSED = new Set(['button', 'link', 'DisclosureTriangle', 'DisclosureTriangleGrouped']);

/** One who hears the page: what is not in Chromium's accessibility tree, under a name, is not there. */
export async function withScreenReader(site: OpenSite): Promise<Reader> {
  const opened = await site.open();
  const { page } = opened;
  const session = await page.context().newCDPSession(page);
  await session.send('Accessibility.enable');
  return {
    ...opened,
    async press(called) {
      const found = (await hear(session)).find(({ role, name }) => PRESSED.has(role) && called.test(name));
      if (found?.node === undefined) throw new Error(`Nothing in the accessibility tree that can be pressed is called ${called}.`);
      // The action that a screen reader has for whatever it stands on.
      const { object } = await session.send('DOM.resolveNode', { backendNodeId: found.node });
      await session.send('Runtime.callFunctionOn', {
        objectId: object.objectId ?? '',
        functionDeclaration: 'function () { this.click(); }',
      });
    },
    type: (text) => page.keyboard.type(text),
    told: async () => (await hear(session)).map(({ role, name }) => (role === 'StaticText' ? name : `[${role} ${name}]`)).join(' '),
  };
}

async function hear(session: CDPSession): Promise<Heard[]> {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, backendDOMNodeId }) => ({
      role: String(role?.value ?? ''),
      name: String(name?.value ?? ''),
      node: backendDOMNodeId,
    }));
}

/** The text that is shown, and not what is folded away. */
function seen(page: Page): Promise<string> {
  // biome-ignore lint/performance/useDomNodeTextContent: textContent has what is hidden too.
  return page.locator('body').innerText();
}

/** Whether an element is in the window, none of it cut off. */
export function isInWindow(page: Page, selector: string): Promise<boolean> {
  return page.locator(selector).evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });
}
