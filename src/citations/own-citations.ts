import CSL from 'citeproc';
import type { CslItem } from './csl-item.ts';
import { cslLocale, cslStyle } from './style.ts';

/** The styles the book is cited in: how each is called, and how it writes a day. */
const STYLES = {
  chicago: { style: 'chicago-fullnote-bibliography-no-em-dash', day: (d: Day) => `${d.month} ${d.day}, ${d.year}` },
  mla: { style: 'modern-language-association', day: (d: Day) => `${d.day} ${short(d.month)} ${d.year}` },
  apa: { style: 'apa', day: (d: Day) => `${d.year}, ${d.month} ${d.day}` },
} as const;

interface Day {
  year: number;
  month: string;
  day: number;
}

/** A citation of ours in one form, as HTML. */
export interface OwnCitation {
  label: string;
  html: string;
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/**
 * The book, its chapters and sections in Chicago's note and bibliography, MLA and APA, by id. The version and the whole day are named
 * in each.
 */
export function ownCitations(items: readonly CslItem[]): Map<string, OwnCitation[]> {
  const [notes, chicago] = [new Map<string, string>(), engineFor('chicago', items)];
  const cited = items.map(({ id }) => ({ citationID: id, citationItems: [{ id }], properties: { noteIndex: 1 } }));
  for (const [id, , html] of chicago.rebuildProcessorState(cited, 'html')) notes.set(id, html);
  const forms: [string, Map<string, string>][] = [
    ['Chicago, note', notes],
    ['Chicago, bibliography', entries(chicago)],
    ['MLA', entries(engineFor('mla', items))],
    ['APA', entries(engineFor('apa', items))],
  ];
  return new Map(items.map(({ id }) => [id, forms.map(([label, by]) => ({ label, html: tidy(by.get(id) ?? '') }))]));
}

function engineFor(name: keyof typeof STYLES, items: readonly CslItem[]): InstanceType<typeof CSL.Engine> {
  const { style, day } = STYLES[name];
  const told = new Map(
    items.map((item) => {
      const { note: _note, edition, ...rest } = item;
      const version = String(edition).replace('version ', '');
      // A book's version is Chicago's and APA's own field; elsewhere a version is said as an edition.
      const said = name === 'apa' || (name === 'chicago' && item.type === 'book') ? { version } : { edition };
      // The styles give a book's year only, and a reader of what changes needs the day: they print a literal date as it is.
      return [item.id, { ...rest, ...said, issued: { literal: day(dayOf(item)) } }];
    }),
  );
  const locale = cslLocale('en-US');
  const system = { retrieveLocale: () => locale, retrieveItem: (id: string) => told.get(id) };
  const engine = new CSL.Engine(system, cslStyle(style), 'en-US', true);
  engine.updateItems([...told.keys()]);
  return engine;
}

function entries(engine: InstanceType<typeof CSL.Engine>): Map<string, string> {
  const [{ entry_ids: ids }, texts] = engine.makeBibliography();
  return new Map(texts.map((text, index) => [ids[index]?.[0] ?? '', text]));
}

/** The entry alone; a version said as an edition loses the capital and the stop that the styles give editions within an entry. */
function tidy(html: string): string {
  return html
    .replace(/^\s*<div[^>]*>\s*|\s*<\/div>\s*$/g, '')
    .replace(/, Version (\d+\.\d+\.\d+)\.?,/, ', version $1,')
    .trim();
}

function dayOf({ issued }: CslItem): Day {
  const { 'date-parts': [[year = 0, month = 1, day = 1] = []] = [] } = issued as { 'date-parts'?: number[][] };
  return { year, month: MONTHS[month - 1] ?? '', day };
}

/** A month as MLA shortens it: May, June and July stay whole, September keeps four letters. */
function short(month: string): string {
  if (month.length <= 4) return month;
  return `${month.slice(0, month === 'September' ? 4 : 3)}.`;
}
