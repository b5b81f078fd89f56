import { z } from 'astro/zod';
import { partialDate } from './date.ts';
import { language } from './language.ts';

/** An author, editor or translator. */
const agent = z.union([
  z.strictObject({
    /** Family name in Latin letters, macrons and breves kept. */
    family: z.string(),
    /** Given name in Latin letters. */
    given: z.string().optional(),
    /** The name in its own script, as printed on the work. Example: 金恩貞. */
    native: z.string().optional(),
    /** True for Japanese, Korean and Chinese names, which are printed surname first. */
    'surname-first': z.boolean().optional(),
  }),
  z.strictObject({
    /** A body, or a name that does not divide. Example: Japanese Red Cross Society. */
    literal: z.string(),
    /** The name in its own script. */
    native: z.string().optional(),
  }),
]);

/** A published work in content/sources.yaml, under its key. The fields are CSL's, by CSL's names. */
export const sourceSchema = z.strictObject({
  /** What sort of witness it is: it orders the bibliography and bounds the standing of its claims. */
  kind: z.enum(['primary', 'official', 'scholarship', 'journalism', 'tertiary']),
  /** CSL item type. */
  type: z.enum([
    'article',
    'article-journal',
    'article-magazine',
    'article-newspaper',
    'bill',
    'book',
    'broadcast',
    'chapter',
    'dataset',
    'document',
    'entry-encyclopedia',
    'hearing',
    'interview',
    'legal_case',
    'legislation',
    'manuscript',
    'pamphlet',
    'paper-conference',
    'personal_communication',
    'post-weblog',
    'report',
    'speech',
    'thesis',
    'treaty',
    'webpage',
  ]),
  /** The title in its own language and script, as on the work. */
  title: z.string().min(1),
  /** Our English rendering of the title; wanted whenever the title is not English. */
  'title-en': z.string().optional(),
  /** Language of the title. */
  lang: language.default('en'),
  /** Who wrote it. Left out when unknown; never guessed. */
  author: z.array(agent).optional(),
  /** Who edited the volume. */
  editor: z.array(agent).optional(),
  /** Who translated it. */
  translator: z.array(agent).optional(),
  /** When it was published or made, as exactly as known. */
  issued: partialDate.optional(),
  /** The journal, newspaper, volume or database it stands in. */
  'container-title': z.string().optional(),
  /** Our English rendering of the container's title. */
  'container-title-en': z.string().optional(),
  /** Who published it. */
  publisher: z.string().optional(),
  /** Where. */
  'publisher-place': z.string().optional(),
  /** Volume, as printed. */
  volume: z.string().optional(),
  /** Issue, as printed. */
  issue: z.string().optional(),
  /** Pages of the whole work within its container. */
  page: z.string().optional(),
  /** Number of a report, law or document. */
  number: z.string().optional(),
  /** The archive that holds it. */
  archive: z.string().optional(),
  /** Its mark in that archive. */
  archive_location: z.string().optional(),
  /** Digital object identifier, without an address before it. */
  DOI: z.string().optional(),
  /** International standard book number. */
  ISBN: z.string().optional(),
  /** What it is, where the type does not say. Example: PhD thesis. */
  genre: z.string().optional(),
  /** The publisher's own address for it. Left out if none was seen; never guessed, never a mirror's. */
  URL: z.url().optional(),
  /** One line for the reader. Example: Read in the Wilson Center's English translation. */
  note: z.string().optional(),
});

export type Source = z.infer<typeof sourceSchema>;
export type Agent = z.infer<typeof agent>;
