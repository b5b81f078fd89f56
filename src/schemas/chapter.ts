import { z } from 'astro/zod';
import { interval } from './date.ts';

/** The front matter of content/chapters/NN-slug.mdx. The number and the address come from the file's name. */
export const chapterSchema = z.strictObject({
  /** The chapter's title, as printed. Changing it never changes the address. Example: “Nam Il’s overture”. */
  title: z.string().min(1),
  /** The part it stands in: frame, relations, chongryon, repatriation or epilogue. */
  part: z.enum(['frame', 'relations', 'chongryon', 'repatriation', 'epilogue']),
  /** The years the chapter itself tells, which its bar on the rail spans. Example: "1954-08/1956-10". */
  period: interval,
  /** Two or three sentences that say what the chapter tells, and nothing it does not support. */
  standfirst: z.string().min(1),
});

export type ChapterMatter = z.infer<typeof chapterSchema>;
export type PartId = ChapterMatter['part'];
