/** `npm test`: everything that is tested, in order, with a count at the end. What cannot run has failed. */
import { rmSync } from 'node:fs';
import { chromiumPath } from './browser/chromium.ts';
import { SITE_URL, SITES } from './sites.ts';
import { Steps } from './steps.ts';

const script = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];
const steps = new Steps();

for (const { folder } of SITES) rmSync(folder, { recursive: true, force: true });

steps.run('Lint', 'biome', ['lint', '--error-on-warnings']);
steps.run('Format', 'prettier', ['--check', '--log-level', 'warn', '.']);
steps.run('Content', 'node', [...script, 'src/book/check-content.ts']);
steps.run('Types', 'astro', ['check', '--minimumFailingSeverity', 'hint']);
steps.vitest('Units and broken content', 'tests/unit');
const built = SITES.map(({ name, folder, base }) =>
  steps.run(`Build ${name}`, 'astro', ['build'], { SITE_URL, BASE_PATH: base || '/', DIST: folder }),
).every(Boolean);
if (built) {
  steps.vitest('The built pages', 'tests/site');
  const chromium = steps.attempt('A Chromium to test with', chromiumPath);
  if (chromium === undefined) steps.fail('In Chromium', 'There is no Chromium to run these tests in.');
  else steps.vitest('In Chromium', 'tests/browser', { CHROME_PATH: chromium });
} else {
  steps.fail('The built pages', 'There is no built site to test.');
  steps.fail('In Chromium', 'There is no built site to test.');
}
process.exit(steps.close());
