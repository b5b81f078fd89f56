import type { APIRoute, GetStaticPaths } from 'astro';
import { type HomeIcon, homeIcon, ICONS } from '../../pictures/mark.ts';

/** The icons that the manifest names. */
export const getStaticPaths = (() =>
  Object.entries(ICONS).map(([name, icon]) => ({ params: { name }, props: { icon } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ icon: HomeIcon }> = async ({ props: { icon } }) =>
  new Response(new Uint8Array(await homeIcon(icon)), { headers: { 'Content-Type': 'image/png' } });
