import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

// Debian's shell comes first: Chromium's engine without a window, whose making takes a third of the tests' time.
const NAMES = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((folder) =>
    join(process.env[folder] ?? '', 'Google/Chrome/Application/chrome.exe'),
  ),
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
];

/**
 * The path of a Chromium to test with: CHROME_PATH, else Chrome or Chromium of this machine, else Playwright's own download, else, as
 * root on Debian, the package.
 * @throws with what to do, when none is found and none can be had
 */
export function chromiumPath(): string {
  const named = process.env['CHROME_PATH'];
  if (named) {
    if (runs(named)) return named;
    throw new Error(`CHROME_PATH is ${named}, which is no program that can be run. Set it to the path of Chrome or Chromium.`);
  }
  const found = installed() ?? downloaded() ?? packaged();
  if (found !== undefined) return found;
  throw new Error(
    'The tests need Chrome or Chromium, and none was found or could be fetched. Do one of these, then run npm test again:\n' +
      '  – install Google Chrome or Chromium in the usual way;\n' +
      '  – on Debian or Ubuntu: sudo apt-get update && sudo apt-get install -y chromium;\n' +
      '  – npx playwright-core install chromium;\n' +
      '  – set CHROME_PATH to the path of one that is elsewhere.',
  );
}

/** How it is started: without what a test does not need, and as root without the sandbox, which root cannot have. */
export const CHROMIUM_ARGUMENTS = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function installed(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return [...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))), ...PLACES].find(runs);
}

function downloaded(): string | undefined {
  const path = chromium.executablePath();
  if (runs(path)) return path;
  process.stdout.write('No Chrome or Chromium on this machine: fetching Playwright’s.\n');
  spawnSync(process.execPath, ['node_modules/playwright-core/cli.js', 'install', 'chromium'], { stdio: 'ignore', timeout: 120_000 });
  return runs(path) ? path : undefined;
}

function packaged(): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return undefined;
  process.stdout.write('Playwright’s could not be fetched: installing Debian’s package.\n');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update'], { stdio: 'ignore', env });
  for (const name of NAMES.slice(0, 2)) {
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', name, 'fonts-liberation'], { stdio: 'ignore', env });
    const found = installed();
    if (found !== undefined) return found;
  }
  return undefined;
}

function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
