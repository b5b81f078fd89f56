/** A built site that the tests walk. */
export interface Site {
  name: string;
  /** Its folder, from the project's root. */
  folder: string;
  /** The path it lives under, without a final slash: '' at the root. */
  base: string;
}

/** The site as it is at the root of a host, and as it is under a path. tests/run.ts builds both. */
export const SITES: readonly [Site, Site] = [
  { name: 'at the root', folder: '.test/root', base: '' },
  { name: 'under a path', folder: '.test/book', base: '/book' },
];

/** Where both say that they live (the tests serve them elsewhere, from a free port). */
export const SITE_URL = 'https://book.example';
