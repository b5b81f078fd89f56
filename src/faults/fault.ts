/** Something wrong in content/, told to the writer who can mend it. */
export interface Fault {
  /** Path from the project's root. Example: content/chapters/14-calcutta.mdx */
  file: string;
  /** Line in that file, from 1. */
  line: number;
  /** What was found, what is accepted, and the nearest match. */
  message: string;
  /** What could not be read because of it, as `claim:the-id`: that something cites it is no second fault. */
  hides?: readonly string[];
}

/** All faults of a build at once, as one error: a writer mends them in one go. */
export class ContentError extends Error {
  /** The faults, in order of file and line. */
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    super(`${faults.length} ${faults.length === 1 ? 'fault' : 'faults'} in the content:\n\n${report(faults)}\n`);
    this.name = 'ContentError';
    this.faults = faults;
  }
}

/** One line a fault, sorted by file and line: `file:line message`. */
export function report(faults: readonly Fault[]): string {
  return [...faults]
    .sort((a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line || a.message.localeCompare(b.message, 'en'))
    .map(({ file, line, message }) => `${file}:${line} ${message}`)
    .join('\n');
}
