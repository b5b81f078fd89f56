/**
 * The address a file is kept and found under: without its fragment and, but for one thing, without its query, for a static file is the
 * same whatever is asked of it (?q= of the search, ?mark= of its results). The exception is the tag ?ts= by which the search tells the
 * index of one build from the next's: with it, only the file of that build is the right one.
 */
export function keyOf(address: string): string {
  const { origin, pathname, search } = new URL(address);
  return `${origin}${pathname}${/^\?ts=[0-9a-f]+$/.test(search) ? search : ''}`;
}

/** Whether an address names its content, by a hash or the tag of an index: what was once kept under it is right for ever. */
export function isFixed(address: string): boolean {
  const { pathname, search } = new URL(address);
  return /\/_astro\/|\/pagefind\/.+\.pf_[a-z]+$/.test(pathname) || /^\?ts=[0-9a-f]+$/.test(search);
}
