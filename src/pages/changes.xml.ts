import type { APIRoute } from 'astro';
import { currentBook } from '../book/current.ts';
import { BASE } from '../chapters/address.ts';
import { atomFeed } from '../changes/feed.ts';

/** The changes of the book, for feed readers. */
export const GET: APIRoute = ({ site }) =>
  new Response(atomFeed(currentBook(), new URL(`${BASE}/`, site).href), { headers: { 'Content-Type': 'application/atom+xml' } });
