/**
 * `npm run bench:peers`: the search of dist/ beside Starlight's and VitePress's own on the same chapters, in one run: how often the plain
 * queries find their section first, and how soon a first search is answered on a slow phone and line. ROUNDS sets how often each is timed.
 */
import { existsSync } from 'node:fs';
import { openSite } from '../../browser/site.ts';
import { compressed } from '../../serve.ts';
import { firstSearch, type Search } from '../first-search.ts';
import { firstVisit } from '../first-visit.ts';
import { typeLetters } from '../keystrokes.ts';
import { onPhone, type Phone } from '../phone.ts';
import { isPlain, readQueries, relevanceOf } from '../queries.ts';
import { drawTrace, traceFiles } from '../trace.ts';
import { makePeers } from './make.ts';
import { type Measured, ours, starlight, vitepress } from './sites.ts';

const ROUNDS = Number(process.env['ROUNDS'] ?? 3);
const CHAPTER = '/calcutta/';

if (!existsSync('dist/index.html')) {
  process.stderr.write('There is no dist/ to measure. Run npm run build first.\n');
  process.exit(1);
}
const [first, second] = makePeers();
const own = ours(compressed('dist', '.test/bench'));
const sites = [own, starlight(first?.folder ?? ''), vitepress(second?.folder ?? '')];
const queries = readQueries().filter(isPlain);

print(`The ${queries.length} plain queries\n`);
row('', ['P@1', 'MRR', 'misses']);
for (const site of sites) {
  const opened = await openSite({ folder: site.folder, base: '' });
  const { page, visit } = await opened.open();
  await visit(CHAPTER);
  const found = await site.ask(
    page,
    queries.map(({ query }) => query),
  );
  const { first: right, rank, misses } = relevanceOf(queries.map((query, index) => ({ query, places: found[index] ?? [] })));
  row(site.name, [right.toFixed(3), rank.toFixed(3), String(misses)]);
  await opened.close();
}

print(`\nOn a phone (CPU ×4 slower, 150 ms a request, 1.6 Mbit/s, brotli): the middle of ${ROUNDS}, and ours as a part of each\n`);
const figures = new Map<Measured, number[][]>(sites.map((site) => [site, []]));
for (let round = 0; round < ROUNDS; round += 1)
  for (const site of sites) {
    const { bytes, lcp } = await firstVisit({ folder: site.folder, base: '' }, CHAPTER, true);
    const [cold, warmed] = [await searchOn(site, false), await searchOn(site, true)];
    figures.get(site)?.push([bytes.all, lcp, cold.bytes, cold.ms, warmed.bytes, warmed.ms]);
  }
const middle = (site: Measured) =>
  [0, 1, 2, 3, 4, 5].map(
    (column) => (figures.get(site) ?? []).map((each) => each[column] ?? 0).sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0,
  );
row('', ['visit bytes', 'LCP ms', 'cold bytes', 'cold ms', 'warm bytes', 'warm ms']);
for (const site of sites)
  row(
    site.name,
    middle(site).map((value) => Math.round(value).toLocaleString('en')),
  );
for (const site of sites.slice(1))
  row(
    `ours / ${site.name}`,
    middle(site).map((value, column) => ((middle(own)[column] ?? 0) / value).toFixed(2)),
  );

const { each, longestTask, trace } = await onPhone({ folder: own.folder, base: '' }, true, async (phone) => {
  await arrive(phone);
  const fetched = traceFiles(phone.page);
  await firstSearch(phone, own.door);
  const upToHere = [...fetched];
  await phone.page.waitForTimeout(8000);
  return { ...(await typeLetters(phone)), trace: upToHere };
});
print(`\nLater keystrokes: the slowest ${Math.round(Math.max(...each))} ms from key to results; each ${each.map(Math.round).join(' ')}`);
print(`Longest task of the page’s thread meanwhile: ${longestTask === 0 ? 'none over 50' : Math.round(longestTask)} ms`);
print(`\nFiles of our first search, in ms from its key\n${drawTrace(trace).join('\n')}`);

function searchOn(site: Measured, warmed: boolean): Promise<Search> {
  return onPhone({ folder: site.folder, base: '' }, true, async (phone) => {
    await arrive(phone);
    const search = await firstSearch(phone, site.door, warmed);
    if (search === undefined) throw new Error(`The search of ${site.name} did not open.`);
    return search;
  });
}

async function arrive({ page, served }: Phone): Promise<void> {
  await page.goto(`${served.origin}${CHAPTER}`, { waitUntil: 'load' });
  await page.waitForTimeout(3000);
}

function row(name: string, cells: readonly string[]): void {
  print(`${name.padEnd(20)}${cells.map((cell) => cell.padStart(12)).join('')}`);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
