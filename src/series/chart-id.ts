/** The address of a series' chart within a chapter. */
export function chartId(series: string): string {
  return `chart-${series}`;
}
