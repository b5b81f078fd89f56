/** The years of the book, and what lies about them, as the search filters by them. */
export const BEFORE = 'before 1949';
export const AFTER = 'after 1964';
export const FILTER_YEARS: readonly string[] = [BEFORE, ...Array.from({ length: 16 }, (_, index) => String(1949 + index)), AFTER];

/** The filter's years that a text speaks of, in order. */
export function yearsIn(text: string): string[] {
  const found = new Set(Array.from(text.matchAll(/\b(?:1[89]|20)\d{2}\b/g), ([year]) => filterYear(Number(year))));
  return FILTER_YEARS.filter((year) => found.has(year));
}

function filterYear(year: number): string {
  if (year < 1949) return BEFORE;
  return year > 1964 ? AFTER : String(year);
}
