import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';

/** The part of vitest's JSON report that is counted. */
interface Report {
  numPassedTests: number;
  numTotalTests: number;
}

/** The steps of a test run, told as they go and counted to the end. */
export class Steps {
  private passed = 0;
  private failed = 0;
  private readonly failures: string[] = [];

  /** Runs one of the project's tools; it passes when it ends well. What it says is shown when it does not. */
  run(title: string, tool: string, args: string[], env: Record<string, string> = {}): boolean {
    const begun = performance.now();
    const { status, stdout, stderr, error } = spawnSync(tool, args, { ...options(env), encoding: 'utf8', maxBuffer: 1 << 28 });
    if (status === 0) return this.pass(title, begun);
    this.fail(title, `${stdout ?? ''}${stderr ?? ''}${error?.message ?? ''}`);
    return false;
  }

  /** Runs a folder of tests and counts each. A test that was skipped, or a file that could not be read, has failed. */
  vitest(title: string, folder: string, env: Record<string, string> = {}): void {
    heading(title);
    const file = `.test/${folder.replaceAll('/', '-')}.json`;
    rmSync(file, { force: true });
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const args = ['run', '--config', 'tests/vitest.config.ts', ...reporters, folder];
    const { status } = spawnSync('vitest', args, { ...options(env), stdio: ['ignore', 'inherit', 'inherit'] });
    const report = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Report) : { numPassedTests: 0, numTotalTests: 0 };
    const notPassed = report.numTotalTests - report.numPassedTests;
    const failed = status === 0 ? notPassed : Math.max(1, notPassed);
    this.passed += report.numPassedTests;
    this.failed += failed;
    if (failed > 0) this.failures.push(title);
    else if (report.numPassedTests === 0) this.fail(title, 'No test was found.');
  }

  /** Does something that may throw; the message of the error is shown. */
  attempt<T>(title: string, action: () => T): T | undefined {
    const begun = performance.now();
    try {
      const result = action();
      this.pass(title, begun);
      return result;
    } catch (error) {
      this.fail(title, error instanceof Error ? error.message : String(error));
      return undefined;
    }
  }

  fail(title: string, why: string): void {
    heading(`${title}: failed`);
    process.stdout.write(`${why.trim()}\n`);
    this.failed += 1;
    this.failures.push(title);
  }

  /** Prints the count. Returns the exit code. */
  close(): number {
    if (this.failures.length > 0) process.stdout.write(`\nFailed: ${this.failures.join(', ')}.\n`);
    process.stdout.write(`\n${this.passed} passed, ${this.failed} failed\n`);
    return this.failed > 0 ? 1 : 0;
  }

  private pass(title: string, begun: number): true {
    heading(`${title}: passed (${((performance.now() - begun) / 1000).toFixed(1)} s)`);
    this.passed += 1;
    return true;
  }
}

function heading(title: string): void {
  process.stdout.write(`\n── ${title}\n`);
}

/** The project's tools and its own Node come first in the path, as npm puts them. */
function options(env: Record<string, string>) {
  const path = `${resolve('node_modules/.bin')}${delimiter}${process.env['PATH'] ?? ''}`;
  return { env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env, PATH: path }, shell: process.platform === 'win32' };
}
