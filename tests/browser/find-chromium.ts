/** Finds a Chromium to test with, or gets one, and prints its path; says what to do where there is none. */
import { chromiumPath } from './chromium.ts';

try {
  process.stdout.write(`${chromiumPath()}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
