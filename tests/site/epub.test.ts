import { execFile, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { EPUB } from '../../src/whole-book/epub-address.ts';
import { SITE_URL, SITES } from '../sites.ts';

/** W3C's own EPUBCheck, where it is installed: Debian's package, or EPUBCHECK_JAR. It needs Java, which not every machine has. */
const JAR = process.env['EPUBCHECK_JAR'] ?? '/usr/share/java/epubcheck.jar';
const OFFICIAL = existsSync(JAR) && spawnSync('java', ['-version']).status === 0;

const run = promisify(execFile);
const [root, below] = SITES;
const file = (site: { folder: string }) => join(site.folder, EPUB);
const filesOf = (site: { folder: string }) => unzipSync(new Uint8Array(readFileSync(file(site))));

describe('the EPUB', () => {
  // A port of EPUBCheck to TypeScript, which comes with the project: the check runs on every machine.
  test('has no error and no warning', async () => {
    const { messages } = await EpubCheck.validate(new Uint8Array(readFileSync(file(root))));
    expect(messages.map(({ id, message, location }) => `${id} ${message} ${location?.path ?? ''}`)).toEqual([]);
  });

  if (OFFICIAL)
    test('has none by W3C’s EPUBCheck either', { timeout: 300_000 }, async () => {
      // Half a minute of Java's own making is saved when it does not compile what runs once.
      const { stdout, stderr } = await run('java', ['-XX:TieredStopAtLevel=1', '-jar', JAR, '--failonwarnings', file(root)]);
      expect(`${stdout}${stderr}`).toContain('No errors or warnings detected');
    });

  test('links to the site where the site lives', () => {
    const about = (site: { folder: string }) => strFromU8(filesOf(site)['EPUB/about.xhtml'] ?? new Uint8Array());
    expect(about(root)).toContain(`href="${SITE_URL}/method/"`);
    expect(about(below)).toContain(`href="${SITE_URL}${below.base}/method/"`);
  });

  test('is not larger than a book needs to be', () => expect(readFileSync(file(root)).length).toBeLessThan(2_000_000));
});
