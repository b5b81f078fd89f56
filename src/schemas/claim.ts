import { z } from 'astro/zod';
import { dateOrInterval } from './date.ts';
import { language } from './language.ts';

/** One work that supports a claim, and the words in it that do. */
const support = z.strictObject({
  /** Key of the work in content/sources.yaml. */
  source: z.string(),
  /** Page, article or paragraph: only if it was seen. */
  locator: z.string().optional(),
  /** The supporting words, to the letter, in their own language: 25 words at most (60 characters for Japanese and Chinese). */
  quote: z.string().optional(),
  /** Language of the quotation. */
  lang: language.default('en'),
  /** Our translation; wanted whenever the quotation is not English. */
  translation: z.string().optional(),
  /** The passage's own address, where it differs from the work's. The publisher's own only. */
  url: z.url().optional(),
});

/** A claim in content/evidence/<topic>.yaml, under its id. Prose cites it as [^id]. */
export const claimSchema = z.strictObject({
  /** The fact in one sentence of our own, exactly as wide as the quotation. */
  claim: z.string().min(1),
  /** The day, month, year or stretch of the fact itself. */
  date: dateOrInterval.optional(),
  /** How good the evidence is: that of the best source here, or disputed where good sources differ. */
  standing: z.enum(['primary', 'scholarship', 'journalism', 'tertiary', 'disputed']),
  /** The works that support it, the strongest first. A disputed claim gives both sides. */
  sources: z.array(support).default([]),
  /** Who says what, in a sentence: wanted when the standing is disputed. */
  dispute: z.string().optional(),
});

export type Claim = z.infer<typeof claimSchema>;
export type Support = z.infer<typeof support>;
export type Standing = Claim['standing'];
