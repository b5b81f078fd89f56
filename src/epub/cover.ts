import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import subsetFont from 'subset-font';
import type { ChapterFile } from '../book/chapter-file.ts';
import { BOOK } from '../book/title.ts';
import { RAIL_YEARS, onRail, railTracks } from '../chapters/rail.ts';
import { tokenColour } from '../pictures/colours.ts';

/** In pixels: what the stores of e-books ask for. */
const SIZE = { width: 1600, height: 2400 } as const;
const EDGE = 150;
const FONT = 'node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2';
/** Between the weight of the titles and that of the text, for both. */
const WEIGHT = 500;
/** Height of a line of the rail, and what stands between two tracks. */
const LANE = 58;
const BETWEEN = 40;
const COLOURS: Record<string, string> = { relations: '--sea', chongryon: '--pine', repatriation: '--seal' };

/** The cover as a PNG: the title over the rail of years, on which each chapter is a bar. */
export async function coverPicture(chapters: readonly ChapterFile[]): Promise<Uint8Array> {
  const letters = `${BOOK.title}${BOOK.subtitle}0123456789`;
  const font = await subsetFont(readFileSync(FONT), letters, { targetFormat: 'sfnt', variationAxes: { wght: WEIGHT } });
  // resvg reads fonts from files only.
  const folder = mkdtempSync(join(tmpdir(), 'cover-'));
  try {
    const file = join(folder, 'font.ttf');
    writeFileSync(file, font);
    const painter = new Resvg(drawing(chapters), {
      font: { loadSystemFonts: false, fontFiles: [file], defaultFontFamily: 'Source Serif 4' },
    });
    return new Uint8Array(painter.render().asPng());
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The cover's drawing as SVG. */
function drawing(chapters: readonly ChapterFile[]): string {
  const inner = SIZE.width - 2 * EDGE;
  const along = (hundredths: number) => EDGE + (hundredths / 100) * inner;
  const tracks = railTracks(chapters);
  const height = tracks.reduce((sum, { lanes }) => sum + lanes * LANE + BETWEEN, 0);
  const bottom = SIZE.height - 330;
  let top = bottom - height;
  const first = top - 30;
  const bars = tracks.flatMap(({ part, bars: own, lanes }) => {
    const begin = top;
    top += lanes * LANE + BETWEEN;
    const colour = tokenColour(COLOURS[part] ?? '--ink');
    return own.map(
      ({ from, length, lane }) =>
        `<rect x="${along(from) + 2}" y="${begin + lane * LANE}" width="${Math.max(12, (length / 100) * inner - 4)}" height="26" fill="${colour}"/>`,
    );
  });
  const years = RAIL_YEARS.map((year) => {
    const x = along(onRail(year));
    const label =
      (year - 1949) % 5 === 0
        ? `<text x="${x + 10}" y="${bottom + 50}" font-size="40" fill="${tokenColour('--ink-soft')}">${year}</text>`
        : '';
    return `<path d="M${x} ${first}V${bottom + 14}" stroke="${tokenColour('--edge')}" stroke-opacity=".4" stroke-width="2"/>${label}`;
  });
  const [one = '', ...rest] = BOOK.title.split(' ');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE.width} ${SIZE.height}" width="${SIZE.width}" font-family="Source Serif 4">
<rect width="100%" height="100%" fill="${tokenColour('--paper')}"/>
<g fill="${tokenColour('--ink')}" font-size="234" letter-spacing="-6"><text x="${EDGE - 8}" y="560">${one}</text><text x="${EDGE - 8}" y="800">${rest.join(' ')}</text></g>
<text x="${EDGE}" y="930" font-size="68" fill="${tokenColour('--ink-soft')}">${BOOK.subtitle}</text>
${years.join('')}${bars.join('')}
</svg>`;
}
