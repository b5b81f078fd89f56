import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The slowest file begins first, so that it does not run alone at the end. */
class SlowestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isSlow = ({ moduleId }: TestSpecification) => moduleId.includes('every-page-on-a-phone');
    return [...files.filter(isSlow), ...files.filter((file) => !isSlow(file))];
  }
}

// Two files at a time: what one waits for (a page that settles, an answer of the search) leaves its core to the other.
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  cacheDir: '.test/cache',
  test: {
    include: ['tests/**/*.test.ts'],
    setupFiles: ['tests/turn.ts'],
    minWorkers: 1,
    maxWorkers: 2,
    // A worker reads the libraries once for all its files: reading them again for each took half the time of the quick tests.
    isolate: false,
    sequence: { sequencer: SlowestFirst },
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // A page answers when the machine lets it; that it is late is no fault of its own.
    expect: { poll: { timeout: 10_000 } },
  },
});
