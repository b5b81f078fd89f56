import type { APIRoute } from 'astro';
import { currentBook } from '../../book/current.ts';
import { EXPORTS, type ExportForm, exportSources } from '../../citations/exports.ts';
import { restingOn } from '../../names/mentions.ts';
import { seriesRestingOn } from '../../series/resting.ts';

export function getStaticPaths() {
  return Object.keys(EXPORTS).map((form) => ({ params: { form } }));
}

/** The whole bibliography as a file for reference managers. */
export const GET: APIRoute = ({ params }) => {
  const form = params['form'] as ExportForm;
  const book = currentBook();
  const used = book.sources.filter(({ id }) => restingOn(id, book).length > 0 || seriesRestingOn(id, book).length > 0);
  return new Response(exportSources(form, used), { headers: { 'Content-Type': EXPORTS[form].type } });
};
