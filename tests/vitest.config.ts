import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// One file after the other: there are two cores, and one of them is the browser's.
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  cacheDir: '.test/cache',
  test: { include: ['tests/**/*.test.ts'], fileParallelism: false, testTimeout: 60_000, hookTimeout: 120_000 },
});
