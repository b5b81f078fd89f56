/** The part of Citation.js that we use (it ships no types). */
declare module '@citation-js/core' {
  export class Cite {
    constructor(items: unknown);
    /** The items as CSL-JSON. */
    data: (Record<string, unknown> & { issued?: unknown })[];
    /** The items as text in the form of an output plugin. */
    format(form: 'bibtex' | 'ris'): string;
  }
  export const plugins: { config: { get(name: '@bibtex'): { format: { asciiOnly: boolean; useIdAsLabel: boolean } } } };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
