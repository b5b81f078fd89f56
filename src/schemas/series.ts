import { z } from 'astro/zod';

/** What is counted. A new unit is added here, in the plural and in words. */
export const UNITS = ['people', 'voyages', 'boats', 'million US dollars'] as const;

/** One column of a series. */
const column = z.strictObject({
  /** What stands over it in the table. */
  title: z.string().min(1),
  /** date: as exact as its source, "1955", "1955-02", "1955-02-25" or two of them with a stroke between. number: in `unit`. text: words. */
  type: z.enum(['date', 'number', 'text']),
  /** What it says, in a sentence, for those who take the file away. */
  description: z.string().min(1),
  /** What a number counts; the series' own unit where it is left out. */
  unit: z.enum(UNITS).optional(),
});

/** A sentence about a series; its counts stand in the rows, in their claims, or in claims of its own. */
const remark = z.union([
  z
    .string()
    .min(1)
    .transform((says) => ({ says, evidence: [] as string[] })),
  z.strictObject({
    says: z.string().min(1),
    /** Claims that hold what it says. */
    evidence: z.array(z.string()).min(1),
  }),
]);

/** How the columns are drawn. Columns are named as in `columns`. */
const chart = z.discriminatedUnion('kind', [
  z.strictObject({
    /** Points in time, each a dot. */
    kind: z.literal('line'),
    /** The column with the dates. */
    x: z.string(),
    /** One or more columns of numbers, or one with `by`. */
    y: z.array(z.string()).min(1),
    /** A text column that divides the points of one number column into kinds, each with its mark. */
    by: z.string().optional(),
    /** Joins points of years that follow one another; a year without a value is a gap. Default: dots only. */
    joined: z.boolean().default(false),
    /** Where a point stands in the month or year of its date: at its end, as a count of that day, or in its middle, as a sum of the year. */
    at: z.enum(['end', 'middle']).default('end'),
    /** Rows whose value is printed beside the point, by date. */
    labels: z.array(z.string()).default([]),
    /** Those of them that stand under their point, where another is close above. */
    below: z.array(z.string()).default([]),
  }),
  z.strictObject({
    /** One bar, or one dot, a row. Bars begin at zero. */
    kind: z.literal('rows'),
    /** The text column that names the row. */
    label: z.string(),
    /** The column of numbers. */
    value: z.string(),
    /** A second column of numbers: the upper end of a range that begins at `value`. */
    to: z.string().optional(),
    /** A part of `value`, drawn within it. */
    part: z.string().optional(),
    /** dots may stand on an axis that does not begin at zero, bars never. Default: bars. */
    mark: z.enum(['bars', 'dots']).default('bars'),
    /** Where the axis of dots begins. Default: 0. */
    from: z.number().default(0),
  }),
  z.strictObject({
    /** One upright bar a year, or several columns side by side. */
    kind: z.literal('columns'),
    x: z.string(),
    y: z.array(z.string()).min(1),
  }),
  z.strictObject({
    /** The curve of all who had gone by a day, and under it the rate between two counts. Only for running totals. */
    kind: z.literal('cumulative'),
    x: z.string(),
    y: z.string(),
    labels: z.array(z.string()).default([]),
    /** The series with the periods that are drawn under the curve. */
    periods: z.string(),
  }),
]);

/**
 * A series of numbers: content/series/<name>.yaml says what stands in content/series/<name>.csv. Besides the columns named here the CSV has
 * `evidence` (claim ids, a space between two), and may have `status` and `qualifier`, whose words are below.
 */
export const seriesSchema = z.strictObject({
  /** What is counted, as a heading. */
  title: z.string().min(1),
  /** What the chart finds, as a sentence. */
  finding: z.string().min(1),
  /** How the chart is read, where it does not say so itself. */
  reading: z.string().optional(),
  /** What its numbers count. */
  unit: z.enum(UNITS),
  /** The columns, in the order of the CSV. */
  columns: z.record(z.string(), column),
  /** What one must know to use it, a sentence each. */
  notes: z.array(remark).default([]),
  /** What other sources say instead, a sentence each with its claims, where the rows do not hold it. */
  competing: z.array(remark).default([]),
  /** Other figures of the same claims, which the prose tells and the series does not hold, as printed. Example: "4,082". */
  besides: z.array(z.string()).default([]),
  chart,
});

/** read: stands in the source. derived: this book's arithmetic, which its claim says. competing: another source's figure for the same. */
export const STATUSES = ['read', 'derived', 'competing'] as const;

/** How exact a value is; empty where it is exact. */
export const QUALIFIERS = ['', 'about', 'over'] as const;

export type SeriesMatter = z.infer<typeof seriesSchema>;
export type ChartSpec = SeriesMatter['chart'];
export type Column = z.infer<typeof column>;
export type Status = (typeof STATUSES)[number];
export type Qualifier = (typeof QUALIFIERS)[number];
