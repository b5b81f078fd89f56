import type { APIRoute } from 'astro';
import { currentBook } from '../../book/current.ts';
import { BASE } from '../../chapters/address.ts';
import { EXPORTS, exportItems, type ExportForm } from '../../citations/exports.ts';
import { type OwnWork, ownWorks } from '../../citations/own-works.ts';

interface Props {
  work: OwnWork;
  form: ExportForm;
}

export function getStaticPaths() {
  const { whole, chapters } = ownWorks(currentBook(), new URL(`${BASE}/`, import.meta.env.SITE).href);
  const forms = Object.keys(EXPORTS) as ExportForm[];
  return [whole, ...chapters.flatMap((chapter) => [chapter, ...chapter.sections])].flatMap((work) =>
    forms.map((form) => ({ params: { id: work.id, form }, props: { work, form } })),
  );
}

/** The book, a chapter or a section as a file for reference managers. */
export const GET: APIRoute<Props> = ({ props: { work, form } }) =>
  new Response(exportItems(form, [work.item]), { headers: { 'Content-Type': EXPORTS[form].type } });
