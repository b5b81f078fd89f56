import type { APIRoute } from 'astro';
import { currentBook } from '../../book/current.ts';
import { type Previews, previewsOf } from '../../previews/previews.ts';

export function getStaticPaths() {
  return Object.entries(previewsOf(currentBook())).map(([page, previews]) => ({ params: { page }, props: { previews } }));
}

/** The opening words of a page's places, for the cards that show where a link leads. */
export const GET: APIRoute<{ previews: Previews }> = ({ props }) => Response.json(props.previews);
