import { z } from 'astro/zod';
import { pointSchema } from './name.ts';

/** Where the name of a mark stands, seen from it. */
export const SIDES = ['start', 'end', 'above', 'below'] as const;

/** A place drawn on a map, with what happened there. It must have a point (`at`) in content/names/places.yaml. */
const placeSchema = z.strictObject({
  /** Its id in content/names/places.yaml. */
  place: z.string(),
  /** Where its name stands. Default: end, to the right of the mark. */
  side: z.enum(SIDES).default('end'),
  /** What happened there, in a sentence whose figures its claims hold. */
  tells: z.string().min(1),
  /** Claims the sentence rests on. Without one nothing is drawn. */
  evidence: z.array(z.string()).min(1),
  /** The section that tells it and cites one of the claims, as chapter-slug#section. */
  section: z.string(),
});

/** A line drawn on a map: a way between places, or a boundary through points that a claim gives. */
const lineSchema = z.strictObject({
  /** What it is called in the table. */
  name: z.string().min(1),
  /** What is written beside it, where that is shorter. Default: its name. */
  short: z.string().optional(),
  /** What it says, in a sentence whose figures its claims hold. */
  tells: z.string().min(1),
  /** `way` is schematic and dashed; `boundary` runs through points that were read. */
  kind: z.enum(['way', 'boundary']),
  /** Ids of places, or points [longitude, latitude], in order. A boundary’s minutes are given to a hundredth of a degree. */
  through: z.array(z.union([z.string(), pointSchema])).min(2),
  /** Where that is written, if it is. */
  label: pointSchema.optional(),
  evidence: z.array(z.string()).min(1),
  section: z.string(),
});

/** The name of a sea or a land, without a mark. */
const labelSchema = z.strictObject({
  at: pointSchema,
  name: z.string().min(1),
  native: z.strictObject({ ko: z.string(), ja: z.string() }).partial().default({}),
  kind: z.enum(['sea', 'land']),
});

/** A map in content/maps.yaml, under its id. A chapter shows it with `<Map name="the-id" />`. */
export const mapSchema = z.strictObject({
  /** What the map finds, as a sentence. */
  caption: z.string().min(1),
  /** How it is to be read: what is schematic, what is approximate. */
  reading: z.string().min(1),
  /** Its south-western and north-eastern corners. */
  frame: z.tuple([pointSchema, pointSchema]),
  places: z.array(placeSchema).min(1),
  lines: z.array(lineSchema).default([]),
  labels: z.array(labelSchema).default([]),
});

export type BookMap = z.infer<typeof mapSchema>;
export type MapPlace = BookMap['places'][number];
export type MapLine = BookMap['lines'][number];
