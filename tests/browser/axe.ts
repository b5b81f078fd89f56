import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { OpenPage } from './site.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The rules that colour decides: a dark page has the same elements as a light one. */
export const COLOUR = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds on the page as it stands, or within one part of it. It runs in a world of its own, where the page's content security policy does not reach.
 * @param rules the rules to try; all, unless told
 */
export async function violations({ page }: OpenPage, rules?: readonly string[], within = 'html'): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
  const options = JSON.stringify({ resultTypes: ['violations'], ...(rules && { runOnly: { type: 'rule', values: rules } }) });
  const expression = `${axe}; axe.run(${JSON.stringify(within)}, ${options}).then(({ violations }) => JSON.stringify(violations))`;
  const { result } = await session.send('Runtime.evaluate', { contextId, expression, awaitPromise: true, returnByValue: true });
  await session.detach();
  const found = JSON.parse(String(result.value)) as AxeResults['violations'];
  return found.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${help} at ${target.join(' ')}`));
}
