import { readFileSync } from 'node:fs';
import type { Book } from '../book/book.ts';

/** The state of the book that a citation names. */
export interface Edition {
  version: string;
  /** The day of its newest change. */
  date: string;
}

/** The book's edition: that of its newest change. The clock has no part in it. */
export function editionOf({ changes }: Pick<Book, 'changes'>): Edition {
  const [newest] = changes;
  if (newest === undefined) return { version: packageVersion('.') ?? '0.0.0', date: '1970-01-01' };
  return { version: newest.value.version, date: newest.value.date };
}

/** The version that package.json below a root gives; undefined without the file. */
export function packageVersion(root: string): string | undefined {
  try {
    const { version } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8')) as { version?: string };
    return version;
  } catch {
    return undefined;
  }
}
