import { z } from 'astro/zod';

const DAY = String.raw`\d{4}(?:-\d{2}(?:-\d{2})?)?`;

/** A date as exact as its source: "1955", "1955-02" or "1955-02-25". Always quoted in YAML. */
export const partialDate = z
  .string()
  .regex(new RegExp(`^${DAY}$`), 'write a date as "1955", "1955-02" or "1955-02-25", in quotation marks');

/** A stretch of time, its ends as exact as they are known: "1954-08/1956-10". */
export const interval = z.string().regex(new RegExp(`^${DAY}/${DAY}$`), 'write a period as "1954-08/1956-10", in quotation marks');

/** A date or a stretch of time. */
export const dateOrInterval = z.union([partialDate, interval], {
  error: 'write a date as "1955", "1955-02" or "1955-02-25", or a period as "1954-08/1956-10", in quotation marks',
});
