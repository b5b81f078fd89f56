import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readBook } from '../../src/book/book.ts';
import { bookFaults, unusedClaims } from '../../src/book/check.ts';
import { report } from '../../src/faults/fault.ts';

const FIXTURES = 'tests/fixtures';

// Each fixture is a small content/ with one fault, and the message a writer must read for it.
describe('a fault in content/ is told with its file, line and remedy', () => {
  for (const fixture of readdirSync(FIXTURES).sort()) {
    test(fixture.replaceAll('-', ' '), () => {
      const root = `${FIXTURES}/${fixture}`;
      expect(report(bookFaults(root))).toBe(readFileSync(`${root}/expected.txt`, 'utf8').trimEnd());
    });
  }
});

test('a claim that nothing cites is listed and is no fault', () => {
  expect(unusedClaims(readBook(`${FIXTURES}/claim-never-used`, []))).toEqual(['content/evidence/contacts.yaml:18 weather']);
});

describe('the command that checks content', () => {
  const check = (fixture: string) =>
    spawnSync(
      process.execPath,
      ['--experimental-strip-types', '--disable-warning=ExperimentalWarning', 'src/book/check-content.ts', `${FIXTURES}/${fixture}`],
      { encoding: 'utf8' },
    );

  test('stops on faults and tells them all', () => {
    const { status, stderr } = check('many-faults');
    expect(status).toBe(1);
    expect(stderr).toBe(`6 faults:\n${readFileSync(`${FIXTURES}/many-faults/expected.txt`, 'utf8')}`);
  });

  test('lists unused claims and is content', () => {
    const { status, stdout } = check('claim-never-used');
    expect(status).toBe(0);
    expect(stdout).toContain('1 claims are cited nowhere:\ncontent/evidence/contacts.yaml:18 weather\n');
    expect(stdout).toContain('Sound: 1 chapters, 3 claims, 2 sources, 1 names, 0 events, 0 series.');
  });
});
