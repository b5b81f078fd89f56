import { z } from 'astro/zod';

/** The languages sources are read in, as BCP 47 codes: they become the `lang` of every quotation and title. */
export const language = z.enum(['en', 'ja', 'ko', 'zh', 'ru', 'fr', 'de']);

export type Language = z.infer<typeof language>;
