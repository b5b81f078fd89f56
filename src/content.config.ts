import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { chapterSchema } from './schemas/chapter.ts';

/**
 * Only the chapters are a collection, for Astro renders them. Sources, claims and names are read by src/book/, which can say the line
 * of a fault.
 */
export const collections = {
  chapters: defineCollection({
    loader: glob({ base: './content/chapters', pattern: '*.mdx', generateId: ({ entry }) => entry.replace(/^\d{2}-|\.mdx$/g, '') }),
    schema: chapterSchema,
  }),
};
