import type { APIRoute } from 'astro';
import { BOOK } from '../book/title.ts';
import { BASE } from '../chapters/address.ts';
import { ICONS } from '../pictures/mark.ts';
import { tokenColour } from '../pictures/colours.ts';

const paper = (theme: 'light' | 'dark') => {
  const colour = tokenColour('--paper', theme);
  return { theme_color: colour, background_color: colour };
};

/** What a device shows of the book when it is put on its home screen. */
export const GET: APIRoute = () =>
  new Response(
    JSON.stringify({
      id: `${BASE}/`,
      name: `${BOOK.title}: ${BOOK.subtitle}`,
      short_name: BOOK.title,
      description: BOOK.description,
      lang: 'en',
      categories: ['books', 'education'],
      start_url: `${BASE}/`,
      scope: `${BASE}/`,
      // With a way back and to load anew where the device has one to give.
      display: 'standalone',
      display_override: ['minimal-ui', 'standalone'],
      ...paper('light'),
      // https://github.com/w3c/manifest/pull/1207; who does not know it has the light ones.
      color_scheme_dark: paper('dark'),
      icons: [
        { src: `${BASE}/favicon.svg`, sizes: 'any', type: 'image/svg+xml' },
        ...Object.entries(ICONS).map(([name, { size, purpose }]) => ({
          src: `${BASE}/icons/${name}.png`,
          sizes: `${size}x${size}`,
          type: 'image/png',
          purpose,
        })),
      ],
    }),
    { headers: { 'Content-Type': 'application/manifest+json' } },
  );
