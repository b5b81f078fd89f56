import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const COPY = resolve('.test/broken');
const LAST = 'The last good site.';
const MISTAKES = [
  [
    'content/chapters/99-broken.mdx',
    '---\ntitle: Broken\npart: epilogue\nperiod: "1964/1964"\nstandfirst: It is broken.\n---\n\nNo note.\n',
  ],
  // Early in the order of pages, so that little is made before it.
  ['src/pages/a-broken.astro', "---\nthrow new Error('This page is broken.');\n---\n"],
] as const;

/** Runs the build in a copy of the project. It is waited for: a test that blocks for a minute is taken for lost. */
function build(): Promise<{ failed: boolean; said: string }> {
  return new Promise((resolved) => {
    const env = { ...process.env, DIST: '', ASTRO_TELEMETRY_DISABLED: '1' };
    execFile(resolve('node_modules/.bin/astro'), ['build'], { cwd: COPY, env, maxBuffer: 2 ** 26 }, (error, stdout, stderr) =>
      resolved({ failed: error !== null, said: stdout + stderr }),
    );
  });
}

beforeAll(() => {
  rmSync(COPY, { recursive: true, force: true });
  for (const path of ['src', 'content', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
    cpSync(path, `${COPY}/${path}`, { recursive: true });
  symlinkSync(resolve('node_modules'), `${COPY}/node_modules`, 'junction');
  mkdirSync(`${COPY}/dist`);
  writeFileSync(`${COPY}/dist/index.html`, LAST);
});
afterAll(() => rmSync(COPY, { recursive: true, force: true }));

test.each([
  ['content', MISTAKES[0], 'content/chapters/99-broken.mdx:8 this paragraph has no note: “No note.” Support it with [^evidence-id].'],
  ['code', MISTAKES[1], 'This page is broken.'],
] as const)(
  'a fault in %s stops the build, says why, and leaves the last good site in place',
  async (_, [file, text], message) => {
    writeFileSync(`${COPY}/${file}`, text);
    const { failed, said } = await build();
    rmSync(`${COPY}/${file}`);
    expect(said).toContain(message);
    expect(failed).toBe(true);
    expect(readFileSync(`${COPY}/dist/index.html`, 'utf8')).toBe(LAST);
  },
  180_000,
);
