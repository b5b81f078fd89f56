import type { APIRoute } from 'astro';
import { currentBook } from '../../book/current.ts';
import { BASE } from '../../chapters/address.ts';
import { dataPackage } from '../../series/exports.ts';

/** All series as a Frictionless data package: https://datapackage.org. */
export const GET: APIRoute = ({ site }) =>
  new Response(dataPackage(currentBook(), new URL(`${BASE}/data/`, site).href), { headers: { 'Content-Type': 'application/json' } });
