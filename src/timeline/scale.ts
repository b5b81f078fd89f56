import { scaleLinear } from 'd3-scale';

/** The years the picture spans, and those among them that it draws wide, for they are the book's own. */
const SPAN = { from: 1920, to: 2027 } as const;
const WIDE = { from: 1945, to: 1968 } as const;

/** Where a year stands in the picture, in hundredths of its length. The years before and after the wide ones are drawn narrow. */
export const yearScale = scaleLinear([SPAN.from, WIDE.from, WIDE.to, SPAN.to], [0, 7, 87, 100]).clamp(true);

/** Where the scale changes, in hundredths. */
export const scaleBreaks = [yearScale(WIDE.from), yearScale(WIDE.to)] as const;

/** The years with a line in the picture: each of the wide ones; elsewhere the first of those decades that stand clear of them. */
export const pictureYears = Array.from({ length: SPAN.to - SPAN.from }, (_, index) => SPAN.from + index).filter(
  (year) => (year >= WIDE.from && year < WIDE.to) || (year % 10 === 0 && (year <= WIDE.from - 10 || year >= WIDE.to + 10)),
);
