import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { currentBook } from '../book/current.ts';
import { editionOf } from '../changes/edition.ts';
import { writeList } from '../offline/write-list.ts';

/**
 * Writes the service worker, one file under an address that never changes, and the list of all that the whole book is, with sizes and
 * hashes. Must come after everything that writes files.
 */
export function offline(): AstroIntegration {
  return {
    name: 'offline',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        await writeWorker(site);
        const { files, bytes } = writeList(site, editionOf(currentBook()));
        logger.info(`The whole book is ${files} files, ${(bytes / 1e6).toFixed(1)} MB.`);
      },
    },
  };
}

/** Bundles the worker into one classic script: not every browser takes a module for a service worker. */
async function writeWorker(site: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      outDir: site,
      emptyOutDir: false,
      rollupOptions: {
        input: 'src/browser/offline/service-worker.ts',
        output: { format: 'iife', entryFileNames: 'service-worker.js' },
      },
    },
  });
}
