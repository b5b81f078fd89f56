/**
 * `npm run bench:search`: asks the built site in dist/ what readers would ask, in Chromium, and every registered spelling of every name;
 * tells how often the right section came first, and which did not.
 */
import { existsSync, readFileSync } from 'node:fs';
import type { Spelling } from '../../src/search/spellings.ts';
import { openSite } from '../browser/site.ts';
import { askPanel } from './ask-panel.ts';
import { baseOf } from './base.ts';
import { type Answered, isStrangers, rankOf, readQueries, readStrangers, relevanceLines, relevanceOf } from './queries.ts';

/** The least that is right: precision at 1, and mean reciprocal rank; what strangers ask, and think right, is harder. */
const LEAST = { first: 0.92, rank: 0.95 };
const LEAST_OF_STRANGERS = { first: 0.85, rank: 0.9 };

if (!existsSync('dist/index.html')) {
  process.stderr.write('There is no dist/ to search. Run npm run build first.\n');
  process.exit(1);
}
const base = baseOf('dist/index.html');
const site = await openSite({ folder: 'dist', base });
try {
  const begun = performance.now();
  const { page, visit } = await site.open();
  await visit('/search/');
  const ask = async (texts: readonly string[]) => (await askPanel(page, texts)).map((addresses) => addresses.map(placeOf));

  const queries = [...readQueries(), ...readStrangers()];
  const found = await ask(queries.map(({ query }) => query));
  const all = queries.map((query, index): Answered => ({ query, places: (found[index] ?? []).map((place) => [place]) }));
  print(`What readers would ask, in dist/\n\n${relevanceLines(all).join('\n')}\n`);
  for (const one of all)
    if (rankOf(one) !== 1)
      print(
        `${rankOf(one) === 0 ? 'missed' : `rank ${rankOf(one)}`.padEnd(6)}  ${one.query.kind ?? 'any'}${one.query.set === 'tuned on' ? '' : ` (${one.query.set})`}: ${one.query.query}\n        first came ${one.places[0]?.[0] ?? 'nothing'}, not ${one.query.first.join(' or ')}`,
      );

  const lost = await lostSpellings(JSON.parse(readFileSync('dist/search/spellings.json', 'utf8')) as Spelling[], ask);
  print(`\nRegistered spellings: ${lost.asked} asked, ${lost.missed.length} missed.\n${lost.missed.join('\n')}`.trimEnd());

  const own = all.filter((one) => !isStrangers(one));
  const isBelow = (some: readonly Answered[], least: typeof LEAST) => {
    const { first, rank } = relevanceOf(some);
    return first < least.first || rank < least.rank;
  };
  const missed = own.some((one) => ['variant', 'native'].includes(one.query.kind ?? '') && rankOf(one) === 0) || lost.missed.length > 0;
  print(`\n${((performance.now() - begun) / 1000).toFixed(1)} s`);
  process.exitCode = isBelow(own, LEAST) || isBelow(all.filter(isStrangers), LEAST_OF_STRANGERS) || missed ? 1 : 0;
} finally {
  await site.close();
}

/** The spellings that do not find, among the sections shown, the one that comes first under the book's own form. */
async function lostSpellings(
  spellings: readonly Spelling[],
  ask: (texts: readonly string[]) => Promise<string[][]>,
): Promise<{ asked: number; missed: string[] }> {
  const canonical = await ask(spellings.map(({ name }) => name));
  const variants = spellings.flatMap(({ name, forms }, index) => forms.map((form) => ({ form, name, best: canonical[index]?.[0] })));
  const found = await ask(variants.map(({ form }) => form));
  const missed = variants.flatMap(({ form, name, best }, index) =>
    best !== undefined && found[index]?.includes(best) ? [] : [`missed  ${form} (${name}): not ${best ?? 'anything'}`],
  );
  return { asked: variants.length, missed };
}

/** /calcutta/#text is calcutta#text. */
function placeOf(address: string): string {
  return address.slice(base.length + 1).replace(/\/(?=#|$)/, '');
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
