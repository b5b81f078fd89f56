import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { Entry } from '../book/read-entries.ts';
import type { Source } from '../schemas/source.ts';
import { type CslItem, cslItem } from './csl-item.ts';

// By default kanji and hangul are dropped, for the sake of TeX engines of the last century.
plugins.config.get('@bibtex').format.asciiOnly = false;
// Its own keys of year and first word are the same for many works.
plugins.config.get('@bibtex').format.useIdAsLabel = true;

/** The forms a bibliography can be downloaded in, with the media type of each. */
export const EXPORTS = {
  json: { label: 'CSL-JSON', type: 'application/vnd.citationstyles.csl+json' },
  bib: { label: 'BibTeX', type: 'application/x-bibtex' },
  ris: { label: 'RIS', type: 'application/x-research-info-systems' },
} as const;

export type ExportForm = keyof typeof EXPORTS;

/** These works in one of the forms that reference managers read. */
export function exportSources(form: ExportForm, sources: readonly Entry<Source>[]): string {
  return exportItems(
    form,
    sources.map(({ id, value }) => cslItem(id, value)),
  );
}

/** CSL items in one of those forms; each keeps its id as the key it is cited by. */
export function exportItems(form: ExportForm, bare: readonly CslItem[]): string {
  const items = bare.map((item) => ({ ...item, 'citation-key': item.id }));
  if (form === 'json') return `${JSON.stringify(items, null, 2)}\n`;
  return new Cite(items).format(form === 'bib' ? 'bibtex' : 'ris');
}
