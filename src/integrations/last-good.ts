import { existsSync, renameSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Puts a finished build in place of the last one, in one move. Astro empties its output folder when it begins, so it is given a folder
 * of its own: a build that fails leaves the last good site in dist/. Must be the last integration.
 * @param options.dist where the finished site goes, from the project's root
 */
export function lastGood({ dist }: { dist: string }): AstroIntegration {
  return {
    name: 'last-good',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const built = fileURLToPath(dir).replace(/\/$/, '');
        const old = `${dist}.old`;
        rmSync(old, { recursive: true, force: true });
        if (existsSync(dist)) renameSync(dist, old);
        renameSync(built, dist);
        rmSync(old, { recursive: true, force: true });
        logger.info(`The site stands in ${dist}/.`);
      },
    },
  };
}
