import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { OpenPage } from './site.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The rules that colour decides: a dark page has the same elements as a light one. */
export const COLOUR = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds on the page as it stands. It takes the rules to try (all, unless told), and the part of the page to look at, as a
 * selector.
 */
export type Look = (rules?: readonly string[], within?: string) => Promise<string[]>;

/**
 * Lends axe to the page that is open, for as long as it is. It runs in a world of its own, where the page's content security policy does
 * not reach; made once, for it is a large script that runs twice as fast the second time.
 */
export async function axeOn({ page }: OpenPage): Promise<Look> {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
  await session.send('Runtime.evaluate', { contextId, expression: axe });
  return async (rules, within = 'html') => {
    const options = JSON.stringify({ resultTypes: ['violations'], ...(rules && { runOnly: { type: 'rule', values: rules } }) });
    const expression = `axe.run(${JSON.stringify(within)}, ${options}).then(({ violations }) => JSON.stringify(violations))`;
    const { result } = await session.send('Runtime.evaluate', { contextId, expression, awaitPromise: true, returnByValue: true });
    const found = JSON.parse(String(result.value)) as AxeResults['violations'];
    return found.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${help} at ${target.join(' ')}`));
  };
}
