import CSL from 'citeproc';
import type { Entry } from '../book/read-entries.ts';
import type { Source } from '../schemas/source.ts';
import { cslItem } from './csl-item.ts';
import { cslLocale, cslStyle } from './style.ts';

const style = cslStyle('chicago-fullnote-bibliography-no-em-dash');
const locale = cslLocale('en-GB');

/** The last words of a citation whose stop is their own, and stays when a locator follows. */
const ABBREVIATED = /\b(?:n\.d|ibid|eds?|trans|inc|ltd|co|jr)$/i;

/** A work cited in a note, with the place in it. */
export interface Cited {
  /** Key of the source. */
  source: string;
  /** Page or article, as in the ledger. */
  locator?: string | undefined;
}

/**
 * Formats a chapter's citations in Chicago's notes style: in full at a work's first mention, short afterwards.
 * @param notes the works cited by each note, in order
 * @returns for each note, for each of its works, the citation as HTML without a final stop
 */
export function formatNotes(notes: readonly (readonly Cited[])[], sources: readonly Entry<Source>[]): string[][] {
  const engine = engineFor(sources);
  const pages = new Map(sources.map(({ id, value }) => [id, value.page]));
  const flat = notes.flatMap((works, note) => works.map((work) => ({ note, work })));
  const formatted = engine.rebuildProcessorState(
    flat.map(({ work }, index) => ({
      citationID: String(index),
      citationItems: [{ id: work.source }],
      properties: { noteIndex: index + 1 },
    })),
    'html',
  );
  const result: string[][] = notes.map(() => []);
  flat.forEach(({ note, work }, index) => {
    const text = tidy(formatted[index]?.[2] ?? '');
    result[note]?.push(work.locator ? `${withoutPages(text, pages.get(work.source)).replace(ABBREVIATED, '$&.')}, ${work.locator}` : text);
  });
  return result;
}

/** Where the place is named, the pages of the whole work are not: they stand in the bibliography. */
function withoutPages(citation: string, pages: string | undefined): string {
  const end = [`, ${pages}`, `: ${pages}`].find((one) => citation.endsWith(one));
  return end === undefined ? citation : citation.slice(0, -end.length);
}

/** The bibliography of these works in Chicago's style, as HTML by source key, in the style's own order. */
export function formatBibliography(sources: readonly Entry<Source>[]): { id: string; html: string }[] {
  const engine = engineFor(sources);
  engine.updateItems(sources.map(({ id }) => id));
  const [{ entry_ids }, entries] = engine.makeBibliography();
  return entries.map((entry, index) => ({
    id: entry_ids[index]?.[0] ?? '',
    html: tidy(entry.replace(/^\s*<div[^>]*>|<\/div>\s*$/g, '')),
  }));
}

const engines = new WeakMap<readonly Entry<Source>[], InstanceType<typeof CSL.Engine>>();

/** Reading the style takes longer than most of what is formatted by it: one engine serves each list of sources. It forgets what it cited. */
function engineFor(sources: readonly Entry<Source>[]): InstanceType<typeof CSL.Engine> {
  const kept = engines.get(sources);
  if (kept !== undefined) return kept;
  const items = new Map(sources.map(({ id, value }) => [id, cslItem(id, value)]));
  const engine = new CSL.Engine(
    { retrieveLocale: () => locale, retrieveItem: (id: string) => withoutAddress(items.get(id)) },
    style,
    'en-GB',
    true,
  );
  engines.set(sources, engine);
  return engine;
}

/** The address is a link of its own beside the citation; printed in it, it would break the narrow margin. */
function withoutAddress(item: Record<string, unknown> | undefined): Record<string, unknown> | undefined {
  if (item === undefined) return undefined;
  const { URL: _url, DOI: _doi, ...rest } = item;
  return rest;
}

/** Without a final stop, and without the sign of a section that the style gives a law of which no section is cited. */
function tidy(html: string): string {
  return html
    .trim()
    .replace(/\.$/, '')
    .replace(/,? §(?= \()/, '');
}
