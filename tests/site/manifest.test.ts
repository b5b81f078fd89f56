import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SITES } from '../sites.ts';
import { isServed } from './pages.ts';

/** What a device reads of a manifest. */
interface Manifest {
  start_url: string;
  scope: string;
  theme_color: string;
  color_scheme_dark: { theme_color: string };
  icons: { src: string; sizes: string; purpose?: string }[];
}

describe.each(SITES)('the site $name', (site) => {
  test('the manifest names the home page, both themes, and icons that are there', () => {
    const manifest = JSON.parse(readFileSync(join(site.folder, 'manifest.webmanifest'), 'utf8')) as Manifest;
    expect([manifest.start_url, manifest.scope]).toEqual([`${site.base}/`, `${site.base}/`]);
    expect(manifest.theme_color).not.toBe(manifest.color_scheme_dark.theme_color);
    expect(manifest.icons.some(({ purpose }) => purpose === 'maskable')).toBe(true);
    for (const { src, sizes } of manifest.icons) {
      expect(isServed(site, src), src).toBe(true);
      if (!src.endsWith('.png')) continue;
      const png = readFileSync(join(site.folder, src.slice(site.base.length)));
      expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`).toBe(sizes);
    }
  });
});
