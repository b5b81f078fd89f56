import type { AstroIntegration } from 'astro';
import { unusedClaims } from '../book/check.ts';
import { currentBook } from '../book/current.ts';

/** Stops a build before it begins when anything in content/ is wrong, with every fault told at once. */
export function soundContent(): AstroIntegration {
  return {
    name: 'sound-content',
    hooks: {
      'astro:build:start': ({ logger }) => {
        const unused = unusedClaims(currentBook());
        if (unused.length > 0) logger.info(`${unused.length} claims are cited nowhere; npm run check lists them.`);
      },
    },
  };
}
