/** `npm test`: everything that is tested, in order, with a count at the end. What cannot run has failed. */
import { rmSync } from 'node:fs';
import { chromiumPath } from './browser/chromium.ts';
import { SITE_URL, SITES } from './sites.ts';
import { Steps } from './steps.ts';

const script = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];
const steps = new Steps();

for (const { folder } of SITES) rmSync(folder, { recursive: true, force: true });

// What does not need the built site, two at a time.
await Promise.all([
  steps.run('Types', 'astro', ['check', '--minimumFailingSeverity', 'hint']),
  steps
    .run('Lint', 'biome', ['lint', '--error-on-warnings'])
    .then(() => steps.run('Format', 'prettier', ['--check', '--log-level', 'warn', '.']))
    .then(() => steps.run('Content', 'node', [...script, 'src/book/check-content.ts'])),
]);
await steps.vitest('Units and broken content', 'tests/unit');
// One after the other: both keep what they make in one place.
let built = true;
for (const { name, folder, base } of SITES)
  built = (await steps.run(`Build ${name}`, 'astro', ['build'], { SITE_URL, BASE_PATH: base || '/', DIST: folder })) && built;
if (built) {
  await steps.vitest('The built pages', 'tests/site');
  const chromium = steps.attempt('A Chromium to test with', chromiumPath);
  if (chromium === undefined) steps.fail('In Chromium', 'There is no Chromium to run these tests in.');
  else await steps.vitest('In Chromium', 'tests/browser', { CHROME_PATH: chromium });
} else {
  steps.fail('The built pages', 'There is no built site to test.');
  steps.fail('In Chromium', 'There is no built site to test.');
}
process.exit(steps.close());
