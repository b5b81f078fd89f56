import type { APIRoute } from 'astro';
import { icoOf, markPng } from '../pictures/mark.ts';

/** The mark for browsers that take no SVG. */
export const GET: APIRoute = async () => {
  const pictures = await Promise.all([16, 32, 48].map(async (size) => ({ size, png: await markPng(size) })));
  return new Response(new Uint8Array(icoOf(pictures)), { headers: { 'Content-Type': 'image/x-icon' } });
};
