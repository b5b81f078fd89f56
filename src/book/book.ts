import { existsSync, readdirSync } from 'node:fs';
import type { z } from 'astro/zod';
import { type Claim, claimSchema } from '../schemas/claim.ts';
import { eventSchema, type TimelineEvent } from '../schemas/event.ts';
import { type BookMap, mapSchema } from '../schemas/map.ts';
import { type Change, changeSchema } from '../schemas/change.ts';
import { type Name, nameSchema } from '../schemas/name.ts';
import { type Paragraph, paragraphSchema } from '../schemas/paragraph.ts';
import { type Redirect, redirectSchema } from '../schemas/redirect.ts';
import { type Source, sourceSchema } from '../schemas/source.ts';
import type { Fault } from '../faults/fault.ts';
import { type ChapterFile, readChapter } from './chapter-file.ts';
import { type Entry, readEntries } from './read-entries.ts';
import { readSeries, type SeriesEntry } from './read-series.ts';

/** The kinds of name, each a file in content/names/. */
export const NAME_KINDS = ['people', 'organisations', 'places', 'ships', 'terms'] as const;
export type NameKind = (typeof NAME_KINDS)[number];

/** A name's entry, with the register it stands in. */
export interface NameEntry extends Entry<Name> {
  kind: NameKind;
}

/** Everything in content/, read and in form. Whether its parts fit together is check.ts's to say. */
export interface Book {
  chapters: ChapterFile[];
  sources: Entry<Source>[];
  claims: Entry<Claim>[];
  names: NameEntry[];
  /** The timeline, in the file's order. */
  events: Entry<TimelineEvent>[];
  series: SeriesEntry[];
  maps: Entry<BookMap>[];
  /** Published paragraphs, under `chapter/id`. */
  paragraphs: Entry<Paragraph>[];
  /** Addresses given up, each under itself. */
  redirects: Entry<Redirect>[];
  /** What was changed, the newest first. */
  changes: Entry<Change>[];
}

/**
 * Reads content/ below the project's root. Faults of form are added to `faults`; what is faulty is left out of the book.
 * Reads files only, in order of name: same content, same book.
 */
export function readBook(root: string, faults: Fault[]): Book {
  const folder = (path: string, ending: string) =>
    existsSync(`${root}/${path}`)
      ? readdirSync(`${root}/${path}`)
          .filter((file) => file.endsWith(ending))
          .sort()
          .map((file) => `${path}/${file}`)
      : [];
  const chapters = folder('content/chapters', '.mdx')
    .map((file) => readChapter(root, file, faults))
    .filter((chapter) => chapter !== undefined)
    .sort((a, b) => a.number - b.number);
  const entries = <S extends z.ZodObject>(file: string, schema: S, thing: string) =>
    existsSync(`${root}/${file}`) ? readEntries(root, file, schema, thing, faults) : [];
  const sources = entries('content/sources.yaml', sourceSchema, 'source');
  const claims = folder('content/evidence', '.yaml').flatMap((file) => readEntries(root, file, claimSchema, 'claim', faults));
  const names = NAME_KINDS.flatMap((kind) =>
    entries(`content/names/${kind}.yaml`, nameSchema, 'name').map((entry) => ({ ...entry, kind })),
  );
  const series = folder('content/series', '.yaml')
    .map((file) => readSeries(root, file, faults))
    .filter((one) => one !== undefined);
  return {
    chapters,
    sources,
    claims,
    names,
    series,
    events: entries('content/events.yaml', eventSchema, 'event'),
    maps: entries('content/maps.yaml', mapSchema, 'map'),
    paragraphs: entries('content/paragraphs.yaml', paragraphSchema, 'paragraph'),
    redirects: entries('content/redirects.yaml', redirectSchema, 'redirect'),
    changes: entries('content/changes.yaml', changeSchema, 'change'),
  };
}

/** The entries by id; of two with one id the first. */
export function byId<T extends Entry<unknown>>(entries: readonly T[]): Map<string, T> {
  const map = new Map<string, T>();
  for (const entry of entries) if (!map.has(entry.id)) map.set(entry.id, entry);
  return map;
}
