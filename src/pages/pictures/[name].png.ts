import type { APIRoute, GetStaticPaths } from 'astro';
import { currentBook } from '../../book/current.ts';
import { socialPicture } from '../../pictures/social.ts';

/** The pictures that other sites show for a link: one of the book, one of each chapter. */
export const getStaticPaths: GetStaticPaths = () => [
  { params: { name: 'book' } },
  ...currentBook().chapters.map(({ slug }) => ({ params: { name: slug } })),
];

export const GET: APIRoute = async ({ params }) => {
  const book = currentBook();
  const chapter = book.chapters.find(({ slug }) => slug === params['name']);
  return new Response(new Uint8Array(await socialPicture(book, chapter)), { headers: { 'Content-Type': 'image/png' } });
};
