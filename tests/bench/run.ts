/** `npm run bench`: a first visit to the longest chapter of dist/ without pictures, on a slow phone and line, beside the peers and the budget. */
import { existsSync } from 'node:fs';
import { chaptersOf } from '../site/pages.ts';
import { compressed } from '../serve.ts';
import { baseOf } from './base.ts';
import { BUDGET, beyond } from './budget.ts';
import { firstVisit, type Visit } from './first-visit.ts';

/** The same content, 22 chapters of about 2,500 words, measured in the same way on 24 November 2026. */
const PEERS = [
  ['Starlight 0.42', [9, 50_516, 27_548, 0, 700, 924, 0, 0, 2264, 145_086]],
  ['VitePress 1.6', [10, 231_035, 60_440, 142_880, 1004, 1004, 0.064, 198, 1809, 83_636]],
  ['Docusaurus 3.10', [19, 232_695, 186_516, 0, 796, 796, 0, 501, 2828, 335_815]],
] as const;
const COLUMNS = ['requests', 'bytes', 'script', 'fonts', 'FCP ms', 'LCP ms', 'CLS', 'blocking ms', 'search ms', 'its bytes'];
const RUNS = 3;

if (!existsSync('dist/index.html')) {
  process.stderr.write('There is no dist/ to measure. Run npm run build first.\n');
  process.exit(1);
}
const site = { name: 'measured', folder: compressed('dist', '.test/bench'), base: baseOf('dist/index.html') };
// Pictures have a budget of their own (tests/site/weight.test.ts).
const longest = chaptersOf(site).find(({ html }) => !html.includes('class="figure"'));
if (longest === undefined) throw new Error('The site in dist/ has no chapter.');

const visits: Visit[] = [];
for (let run = 0; run < RUNS; run += 1) visits.push(await firstVisit(site, longest.address, true));
const visit = [...visits].sort((a, b) => a.lcp - b.lcp)[Math.floor(RUNS / 2)] as Visit;
const worst: Visit = { ...visit, cls: Math.max(...visits.map(({ cls }) => cls)) };

const own = figures(visit);
print(`First visit to ${longest.address} (phone, CPU ×4 slower, 150 ms a request, 1.6 Mbit/s, brotli), the middle of ${RUNS} by LCP\n`);
row('', COLUMNS);
row('This site', own.map(shown));
for (const [name, peer] of PEERS) row(name, peer.map(shown));
print('\nThis site as a part of each peer');
for (const [name, peer] of PEERS)
  row(
    name,
    peer.map((value, index) => ratio(own[index], value)),
  );
print(`\nHTML ${visit.bytes.html} bytes. Budget used:`);
for (const { what, most, unit, found } of BUDGET)
  print(
    `  ${what.padEnd(36)} ${shown(round(found(worst)))} of ${shown(most)} ${unit} ${most > 0 ? `(${ratio(found(worst), most)})` : ''}`.trimEnd(),
  );
const over = beyond(worst, BUDGET);
print(over.length > 0 ? `\nOver the budget: ${over.join('; ')}.` : '\nWithin the budget.');
process.exit(over.length > 0 ? 1 : 0);

function figures({ requests, bytes, fcp, lcp, cls, blockingTime, search }: Visit): (number | undefined)[] {
  return [requests, bytes.all, bytes.script, bytes.fonts, fcp, lcp, cls, blockingTime, search?.ms, search?.bytes].map(round);
}

function round(value: number | undefined): number | undefined {
  return value === undefined ? undefined : value < 1 ? Math.round(value * 10_000) / 10_000 : Math.round(value);
}

function shown(value: number | undefined): string {
  return value === undefined ? '–' : value.toLocaleString('en');
}

function ratio(own: number | undefined, other: number): string {
  return own === undefined || other === 0 ? '–' : (own / other).toFixed(2);
}

function row(name: string, cells: readonly string[]): void {
  print(`${name.padEnd(16)}${cells.map((cell) => cell.padStart(12)).join('')}`);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
