import { z } from 'astro/zod';

/**
 * A published paragraph or table in content/paragraphs.yaml, under `chapter/id`. `npm run permalinks` writes the file; a writer touches
 * it only to lead an address elsewhere than the command did.
 */
export const paragraphSchema = z.strictObject({
  /** Its first words when it was last seen, by which it is known again however it has moved. */
  opens: z.string().optional(),
  /** The claims it cited then: an edited paragraph mostly keeps them. */
  notes: z.array(z.string()).default([]),
  /** Where it is no longer told by itself: the id of the paragraph of its chapter that its address leads to. */
  now: z.string().optional(),
});

export type Paragraph = z.infer<typeof paragraphSchema>;
