import { closest, distance } from 'fastest-levenshtein';

/** The accepted key that is near enough to what was written to have been meant. */
export function nearest(found: string, accepted: readonly string[]): string | undefined {
  if (accepted.length === 0) return undefined;
  const best = closest(found, accepted);
  return distance(found, best) <= Math.max(3, Math.ceil(found.length / 2)) ? best : undefined;
}

/**
 * The end of an error message: the nearest of the accepted keys, or the way to see them all.
 * @param found what the writer wrote
 * @param accepted every key that would have been right
 * @param mark how a key is written in that place. Example: (id) => `[^${id}]`
 */
export function didYouMean(found: string, accepted: readonly string[], mark: (id: string) => string = String): string {
  if (accepted.length === 0) return 'None is defined yet.';
  const best = nearest(found, accepted);
  if (best !== undefined) return `Did you mean ${mark(best)}?`;
  const shown = [...accepted].sort().slice(0, 8).map(mark).join(', ');
  return `Accepted: ${shown}${accepted.length > 8 ? ` and ${accepted.length - 8} more` : ''}.`;
}
