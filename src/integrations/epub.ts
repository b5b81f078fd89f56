import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeEpub } from '../epub/write-epub.ts';

/** Writes the book as an EPUB from the built page that holds the whole of it. */
export function epub(): AstroIntegration {
  let site = '';
  let base = '';
  return {
    name: 'epub',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = config.site ?? '';
        base = config.base.replace(/\/$/, '');
      },
      'astro:build:done': async ({ dir, logger }) => {
        // A build that was told of no host says localhost, which is no address to give to a reader.
        const home = new URL(site).hostname === 'localhost' ? undefined : new URL(`${base}/`, site).href;
        const bytes = await writeEpub(fileURLToPath(dir), base, home);
        logger.info(`The EPUB has ${Math.round(bytes / 1024)} kB.`);
      },
    },
  };
}
