import type { Visit } from './first-visit.ts';

/** What a first visit to the longest chapter may cost. Bytes are as sent, compressed, with their heads; 24 kB are 24 × 1024. */
export interface Limit {
  what: string;
  /** The most that is allowed. */
  most: number;
  unit: string;
  found(visit: Visit): number;
}

/** The limits that do not depend on the machine: the tests hold them too. */
export const SIZES: readonly Limit[] = [
  { what: 'HTML', most: 24 * 1024, unit: 'bytes', found: ({ bytes }) => bytes.html },
  { what: 'script before a search', most: 8_000, unit: 'bytes', found: ({ bytes }) => bytes.script },
  { what: 'fonts', most: 50_000, unit: 'bytes', found: ({ bytes }) => bytes.fonts },
  { what: 'requests that block the first paint', most: 0, unit: '', found: ({ blocking }) => blocking.length },
];

export const BUDGET: readonly Limit[] = [...SIZES, { what: 'layout shift', most: 0, unit: '', found: ({ cls }) => cls }];

/** What a visit takes beyond its limits, in words. */
export function beyond(visit: Visit, limits: readonly Limit[]): string[] {
  return limits
    .map(({ what, most, unit, found }) => ({ what, most, unit, is: found(visit) }))
    .filter(({ is, most }) => is > most)
    .map(({ what, most, unit, is }) => `${what}: ${is} ${unit}, at most ${most}`.replace(/ +,/, ','));
}
