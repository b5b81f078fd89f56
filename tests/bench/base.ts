import { readFileSync } from 'node:fs';

/** The path that a built site lives under, '' at the root, as its home page tells. */
export function baseOf(home: string): string {
  return /data-base="([^"]*)"/.exec(readFileSync(home, 'utf8'))?.[1] ?? '';
}
