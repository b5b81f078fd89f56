import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';

/** Where finished pictures are kept between builds, under the hash of what they were made from. */
const CACHE = 'node_modules/.cache/pictures';

/**
 * A picture from the cache, or made and put there.
 * @param recipe everything the picture depends on
 * @param svg makes it as SVG whose text is outlines
 * @param width in pixels; the height follows
 */
export async function raster(recipe: string, svg: () => string | Promise<string>, width: number): Promise<Buffer> {
  const name = createHash('sha256').update(versions()).update(recipe).update(String(width)).digest('hex').slice(0, 20);
  const path = `${CACHE}/${name}.png`;
  if (existsSync(path)) return readFileSync(path);
  const painter = new Resvg(await svg(), { fitTo: { mode: 'width', value: width }, font: { loadSystemFonts: false } });
  const png = painter.render().asPng();
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(path, png);
  return png;
}

/** The makers and the fonts, of which another version may draw another picture. */
function versions(): string {
  const makers = ['satori', '@resvg/resvg-js', 'subset-font'];
  const fonts = ['source-serif-4', 'noto-serif-jp', 'noto-serif-kr'].map((family) => `@fontsource-variable/${family}`);
  return [...makers, ...fonts].map((name) => readFileSync(`node_modules/${name}/package.json`, 'utf8')).join('');
}
