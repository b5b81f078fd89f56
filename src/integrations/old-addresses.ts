import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { currentBook } from '../book/current.ts';
import { debtsOf } from '../permalinks/aliases.ts';
import { payDebts } from '../permalinks/pay-debts.ts';

/**
 * Puts the addresses given up on a page into the built page, whatever made it. Must come before the search index.
 * @param options.base the path the site lives under, '' at the root
 */
export function oldAddresses({ base }: { base: string }): AstroIntegration {
  return {
    name: 'old-addresses',
    hooks: {
      'astro:build:done': ({ dir }) => {
        for (const [path, debts] of debtsOf(currentBook())) {
          const file = join(fileURLToPath(dir), path, 'index.html');
          writeFileSync(file, payDebts(readFileSync(file, 'utf8'), debts, base));
        }
      },
    },
  };
}
