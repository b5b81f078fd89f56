import { spawn, type SpawnOptions } from 'node:child_process';
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
  private readonly begun = performance.now();

  /** Runs one of the project's tools; it passes when it ends well. What it says is shown when it does not. */
  async run(title: string, tool: string, args: string[], env: Record<string, string> = {}): Promise<boolean> {
    const begun = performance.now();
    const { status, told } = await ended(tool, args, { ...options(env), stdio: ['ignore', 'pipe', 'pipe'] });
    if (status === 0) return this.pass(title, begun);
    this.fail(title, told);
    return false;
  }

  /** Runs a folder of tests and counts each. A test that was skipped, or a file that could not be read, has failed. */
  async vitest(title: string, folder: string, env: Record<string, string> = {}): Promise<void> {
    heading(title);
    const file = `.test/${folder.replaceAll('/', '-')}.json`;
    rmSync(file, { force: true });
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const args = ['run', '--config', 'tests/vitest.config.ts', ...reporters, folder];
    const { status } = await ended('vitest', args, { ...options(env), stdio: ['ignore', 'inherit', 'inherit'] });
    const report = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Report) : { numPassedTests: 0, numTotalTests: 0 };
    const notPassed = report.numTotalTests - report.numPassedTests;
    const failed = status === 0 ? notPassed : Math.max(1, notPassed);
    this.passed += report.numPassedTests;
    this.failed += failed;
    if (failed > 0) this.failures.push(title);
    else if (report.numPassedTests === 0) this.fail(title, 'No test was found.');
  }

  fail(title: string, why: string): void {
    heading(`${title}: failed`);
    process.stdout.write(`${why.trim()}\n`);
    this.failed += 1;
    this.failures.push(title);
  }

  /** Prints how long all took, and the count. Returns the exit code. */
  close(): number {
    process.stdout.write(`\nAfter ${((performance.now() - this.begun) / 60_000).toFixed(1)} minutes:\n`);
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

/** Runs a program to its end: its exit code, undefined when it did not start, and what it said where that was not shown. */
function ended(tool: string, args: string[], how: SpawnOptions): Promise<{ status: number | undefined; told: string }> {
  return new Promise((resolve) => {
    let told = '';
    const child = spawn(tool, args, how);
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (said: Buffer) => (told += said.toString()));
    child.on('error', ({ message }) => resolve({ status: undefined, told: told + message }));
    child.on('close', (status) => resolve({ status: status ?? undefined, told }));
  });
}

function heading(title: string): void {
  process.stdout.write(`\n── ${title}\n`);
}

/** The project's tools and its own Node come first in the path, as npm puts them. */
function options(env: Record<string, string>) {
  const path = `${resolve('node_modules/.bin')}${delimiter}${process.env['PATH'] ?? ''}`;
  return { env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env, PATH: path }, shell: process.platform === 'win32' };
}
