import { z } from 'astro/zod';

const script = z.union([z.string(), z.array(z.string())]);

/** A person, organisation, place, ship or term in content/names/<kind>.yaml, under its id. Prose links it as [text](name:id). */
export const nameSchema = z.strictObject({
  /** The form the book uses: Japanese surname first with macrons, Korean in the ledger's form. */
  name: z.string().min(1),
  /** Native script by language, in the order shown. Example: { ko: 남일, ja: 南日 }. */
  native: z.strictObject({ ko: script, ja: script, zh: script, ru: script }).partial().optional(),
  /** Every other spelling a reader may type. */
  variants: z.array(z.string()).default([]),
  /** A person's years, if they were seen. Example: 1915–1976. */
  life: z.string().optional(),
  /** What or who it is, in a line or two. */
  role: z.string().min(1),
  /** Claims that support the role line. */
  evidence: z.array(z.string()).default([]),
});

export type Name = z.infer<typeof nameSchema>;
