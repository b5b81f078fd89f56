/** Roles of DPUB-ARIA (https://www.w3.org/TR/dpub-aria-1.1/) that the whole book uses. */
export type DpubRole =
  'doc-chapter' | 'doc-bibliography' | 'doc-colophon' | 'doc-toc' | 'doc-endnotes' | 'doc-footnote' | 'doc-backlink' | 'doc-noteref';

/** The role as an attribute to spread, for Astro's types know only the roles of ARIA itself. */
export function dpub(role: DpubRole): Record<string, string> {
  return { role };
}
