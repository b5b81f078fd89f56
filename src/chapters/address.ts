/** Where the site lives below its host, without a final slash: '' at the root. Set by BASE_PATH at build. */
export const BASE = import.meta.env.BASE_URL.replace(/\/$/, '');

/** Address of a chapter on this site. */
export function chapterAddress({ slug }: { slug: string }): string {
  return `${BASE}/${slug}/`;
}
