import type { APIRoute } from 'astro';
import { markSvg } from '../pictures/mark.ts';

/** The mark, in the reader’s theme. */
export const GET: APIRoute = () => new Response(markSvg({ dark: true }), { headers: { 'Content-Type': 'image/svg+xml' } });
