import type { APIRoute } from 'astro';
import { touchIcon } from '../pictures/mark.ts';

/** The mark for a home screen. */
export const GET: APIRoute = async () => new Response(new Uint8Array(await touchIcon()), { headers: { 'Content-Type': 'image/png' } });
