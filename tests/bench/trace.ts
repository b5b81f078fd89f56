import type { Page } from 'playwright-core';

/** A file that was fetched: when it was asked for and when it had come, in milliseconds from when the trace began. */
export interface Fetched {
  path: string;
  from: number;
  to: number | undefined;
}

/** Notes the files that a page and its workers fetch from now on. */
export function traceFiles(page: Page): Fetched[] {
  const begun = performance.now();
  const fetched: Fetched[] = [];
  page.on('request', (request) => {
    const one: Fetched = { path: new URL(request.url()).pathname, from: performance.now() - begun, to: undefined };
    fetched.push(one);
    // What is still on its way when the browser closes has no end.
    void request
      .response()
      .then((response) => response?.finished())
      .then(
        () => (one.to = performance.now() - begun),
        () => undefined,
      );
  });
  return fetched;
}

/** The trace drawn: a line a file, with a bar from its request to its end; files fetched side by side have bars over one another. */
export function drawTrace(fetched: readonly Fetched[]): string[] {
  const WIDTH = 60;
  const end = Math.max(1, ...fetched.map(({ to }) => to ?? 0));
  return fetched.map(({ path, from, to = end }) => {
    const [a, b] = [from, to].map((ms) => Math.round((ms / end) * WIDTH)) as [number, number];
    const bar = `${' '.repeat(a)}${'█'.repeat(Math.max(1, b - a))}`.padEnd(WIDTH + 1);
    return `${bar} ${String(Math.round(from)).padStart(5)}–${String(Math.round(to)).padEnd(5)} ${path}`;
  });
}
