import { z } from 'astro/zod';

/** A change of the book in content/changes.yaml, under an id that never changes, for feed readers know it by that. Newest first. */
export const changeSchema = z.strictObject({
  /** The day it was published. */
  date: z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'write the day as "2026-11-25", in quotation marks'),
  /** The version of the book that has it: that of package.json when it was made. */
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'write a version as "1.2.0", in quotation marks'),
  /** An addition says more than before, a correction says it otherwise, a removal says it no longer. */
  kind: z.enum(['addition', 'correction', 'removal']),
  /** What a reader finds changed, in a sentence or two; of a correction, what stood there before. */
  what: z.string().min(1),
  /** The addresses that changed. Example: /the-numbers/#first-count */
  where: z.array(z.string()).default([]),
});

export type Change = z.infer<typeof changeSchema>;
