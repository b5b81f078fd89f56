import { readFileSync } from 'node:fs';
import type { APIRoute } from 'astro';
import { currentBook } from '../../book/current.ts';
import { seriesJson } from '../../series/exports.ts';

export function getStaticPaths() {
  return currentBook().series.flatMap((series) =>
    ['csv', 'json'].map((form) => ({ params: { series: series.id, form }, props: { series } })),
  );
}

/** A series to take away: the CSV as it stands in content/, or JSON with its claims. */
export const GET: APIRoute = ({ params, props }) => {
  const series = props['series'];
  return params['form'] === 'csv'
    ? new Response(readFileSync(series.csv), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } })
    : new Response(seriesJson(series, currentBook()), { headers: { 'Content-Type': 'application/json' } });
};
