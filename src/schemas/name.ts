import { z } from 'astro/zod';

const script = z.union([z.string(), z.array(z.string())]);

/** On the globe, and no finer than a hundredth of a degree: about a kilometre, which is as much as is known of most of our places. */
function isPoint(value: unknown): boolean {
  if (!Array.isArray(value) || value.length !== 2) return false;
  const [longitude, latitude]: unknown[] = value;
  if (typeof longitude !== 'number' || typeof latitude !== 'number') return false;
  const plain = [longitude, latitude].every((degrees) => Number(degrees.toFixed(2)) === degrees);
  return plain && Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;
}

/** [longitude, latitude] in degrees, east and north positive, to a hundredth at most. */
export const pointSchema = z.custom<[longitude: number, latitude: number]>(isPoint, {
  error: ({ input }) =>
    `${Array.isArray(input) ? `[${input.join(', ')}]` : String(input)} is no place: write [longitude, latitude] in degrees, to a hundredth at most, as in [139.04, 37.92] for Niigata`,
});

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
  /**
   * Where a place is, for the maps and its locator. A town's point is that of GeoNames, rounded; a quarter's, a hall's or an islet's is
   * approximate. Example: [139.04, 37.92].
   */
  at: pointSchema.optional(),
  /** What or who it is, in a line or two. */
  role: z.string().min(1),
  /** Claims that support the role line. */
  evidence: z.array(z.string()).default([]),
});

export type Name = z.infer<typeof nameSchema>;
