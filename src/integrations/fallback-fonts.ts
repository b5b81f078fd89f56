import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const TIMES = 'src:local("Times New Roman")';
/** Fonts with the measures of Times New Roman, for machines that have no Times: Linux has the one, ChromeOS the other. */
const ALIKE = ['Liberation Serif', 'Tinos'].map((name) => `,local("${name}")`).join('');

/**
 * Adds to the fallback that Astro adjusts to the text's font those that measure the same, so that the text does not move when the font
 * arrives where there is no Times New Roman either.
 */
export function fallbackFonts(): AstroIntegration {
  return {
    name: 'fallback-fonts',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((each) => each.endsWith('.html'))) {
          const html = readFileSync(join(folder, file), 'utf8');
          writeFileSync(join(folder, file), html.replaceAll(TIMES, `${TIMES}${ALIKE}`));
        }
      },
    },
  };
}
