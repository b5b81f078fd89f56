import type { Fault } from '../../faults/fault.ts';
import { didYouMean } from '../../faults/nearest.ts';
import type { Claim, Support } from '../../schemas/claim.ts';
import { type Book, byId } from '../book.ts';
import type { Entry } from '../read-entries.ts';

/** A quotation is short: this many words, or this many characters where words are not spaced. */
const LONGEST = { words: 25, characters: 60 };
const LANGUAGES = new Intl.DisplayNames('en', { type: 'language' });
const UNSPACED = new Set(['ja', 'zh']);

/**
 * Each claim stands on a work in the ledger and on its words.
 * @param hidden what could not be read, as `source:the-key`
 */
export function ledgerFaults({ claims, sources }: Book, hidden: ReadonlySet<string>): Fault[] {
  const keys = [...byId(sources).keys()];
  const kinds = new Map(sources.map(({ id, value }) => [id, value.kind]));
  return claims.flatMap((entry) => [...supportFaults(entry, keys, hidden), ...disputeFaults(entry), ...standingFaults(entry, kinds)]);
}

function supportFaults({ id, value, file, line }: Entry<Claim>, keys: string[], hidden: ReadonlySet<string>): Fault[] {
  const fault = (message: string): Fault => ({ file, line, message: `claim "${id}" ${message}` });
  if (value.sources.length === 0) return [fault('names no source. Give at least one under "sources:", with its quotation.')];
  const faults: Fault[] = [];
  if (!value.sources.some(({ quote }) => quote))
    faults.push(fault('has no quotation. Give the words of the source that support it under "quote:".'));
  for (const support of value.sources) {
    if (!keys.includes(support.source) && !hidden.has(`source:${support.source}`))
      faults.push(
        fault(
          `names the source "${support.source}", which is not in content/sources.yaml. ${didYouMean(support.source, keys, (key) => `"${key}"`)}`,
        ),
      );
    faults.push(...quotationFaults(support).map(fault));
  }
  return faults;
}

function quotationFaults({ quote, lang, translation }: Support): string[] {
  if (quote === undefined) return [];
  const faults: string[] = [];
  const words = quote.trim().split(/\s+/).length;
  const characters = quote.replace(/\s/g, '').length;
  if (UNSPACED.has(lang) ? characters > LONGEST.characters : words > LONGEST.words) {
    const found = UNSPACED.has(lang) ? `${characters} characters` : `${words} words`;
    faults.push(
      `has a quotation of ${found}. At most ${LONGEST.words} words, or ${LONGEST.characters} characters of Japanese or Chinese, may be quoted.`,
    );
  }
  if (lang !== 'en' && !translation)
    faults.push(`has a quotation in ${LANGUAGES.of(lang)} without a translation. Give ours under "translation:".`);
  return faults;
}

function disputeFaults({ id, value, file, line }: Entry<Claim>): Fault[] {
  if (value.standing !== 'disputed') return [];
  const faults: Fault[] = [];
  if (!value.dispute)
    faults.push({ file, line, message: `claim "${id}" is disputed and does not say how. Say who holds what under "dispute:".` });
  if (value.sources.length < 2) faults.push({ file, line, message: `claim "${id}" is disputed and names one source. Give both sides.` });
  return faults;
}

/** The kinds of work that each standing may rest on. */
const RESTS_ON: Record<Exclude<Claim['standing'], 'disputed'>, readonly string[]> = {
  primary: ['primary', 'official'],
  scholarship: ['scholarship'],
  journalism: ['journalism'],
  tertiary: ['tertiary'],
};

function standingFaults({ id, value, file, line }: Entry<Claim>, kinds: Map<string, string>): Fault[] {
  if (value.standing === 'disputed') return [];
  const accepted = RESTS_ON[value.standing];
  const found = value.sources.map(({ source }) => kinds.get(source)).filter((kind) => kind !== undefined);
  if (found.length === 0 || found.some((kind) => accepted.includes(kind))) return [];
  return [
    {
      file,
      line,
      message: `claim "${id}" stands as ${value.standing}, and rests on ${[...new Set(found)].join(' and ')} only. Accepted: ${standingsFor(found).join(', ')}, disputed.`,
    },
  ];
}

function standingsFor(kinds: readonly string[]): string[] {
  return Object.entries(RESTS_ON)
    .filter(([, accepted]) => kinds.some((kind) => accepted.includes(kind)))
    .map(([standing]) => standing);
}
