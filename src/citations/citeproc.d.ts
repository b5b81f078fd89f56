/** The part of citeproc-js that we use (it ships no types). */
declare module 'citeproc' {
  export interface Citation {
    citationID?: string;
    citationItems: { id: string; locator?: string; label?: string }[];
    properties: { noteIndex: number };
  }
  export class Engine {
    constructor(
      system: { retrieveLocale(language: string): unknown; retrieveItem(id: string): unknown },
      style: unknown,
      language: string,
      forced: boolean,
    );
    updateItems(ids: string[]): void;
    /** Returns [id, note index, formatted HTML] for each citation, in order. */
    rebuildProcessorState(citations: Citation[], mode: 'html' | 'text'): [string, number, string][];
    makeBibliography(): [{ entry_ids: string[][] }, string[]];
  }
  const csl: { Engine: typeof Engine };
  export default csl;
}
