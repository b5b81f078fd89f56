/** `npm test`: everything that is tested, in order, with a count at the end. What cannot run has failed. */
import { rmSync } from 'node:fs';
import { chromiumPath } from './browser/chromium.ts';
import { SITE_URL, type Site, SITES } from './sites.ts';
import { Steps } from './steps.ts';

const script = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];
const steps = new Steps();

for (const { folder } of SITES) rmSync(folder, { recursive: true, force: true });

const build = ({ name, folder, base }: Site) =>
  steps.run(`Build ${name}`, 'astro', ['build'], { SITE_URL, BASE_PATH: base || '/', DIST: folder });

// On a new machine it takes half a minute to get one, most of it waiting.
const chromium = steps.run('A Chromium to test with', 'node', [...script, 'tests/browser/find-chromium.ts']);
// Two rows of work side by side, a build at the end of each: most of it keeps one core busy. What content there is, the builds check.
const rows = await Promise.all([
  inTurn(
    () => steps.run('Types', 'astro', ['check', '--minimumFailingSeverity', 'hint']),
    () => build(SITES[0]),
  ),
  inTurn(
    () => steps.run('Lint', 'biome', ['lint', '--error-on-warnings']),
    () => steps.run('Format', 'prettier', ['--check', '--log-level', 'warn', '.']),
    () => build(SITES[1]),
  ),
]);
await steps.vitest('Units and broken content', 'tests/unit');
if (rows.every((passed) => passed.at(-1))) {
  await steps.vitest('The built pages', 'tests/site');
  if (await chromium) await steps.vitest('In Chromium', 'tests/browser', { CHROME_PATH: chromiumPath() });
  else steps.fail('In Chromium', 'There is no Chromium to run these tests in.');
} else {
  steps.fail('The built pages', 'There is no built site to test.');
  steps.fail('In Chromium', 'There is no built site to test.');
}
process.exit(steps.close());

/** Does one piece of work after the other. Returns whether each passed. */
async function inTurn(...work: (() => Promise<boolean>)[]): Promise<boolean[]> {
  const passed: boolean[] = [];
  for (const piece of work) passed.push(await piece());
  return passed;
}
