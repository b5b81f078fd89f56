import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import subsetFont from 'subset-font';

/** Where the cut fonts are kept between builds, under the hash of what went into them. */
const CACHE = 'node_modules/.cache/fonts';
const FILES = 'node_modules/@fontsource-variable/source-serif-4/files';

/** What the site prints of its own accord beside the words of content/: ASCII, and the marks of good typography. */
const ALWAYS = `${Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('')}‘’“”–—…·§¶†×−→←↑↓°éèü`;

/** A face to cut: which half of the alphabet, upright or italic, and the weights that are used. */
interface Face {
  style: 'normal' | 'italic';
  weights: { min: number; max: number; default: number };
}

const FACES: Face[] = [
  { style: 'normal', weights: { min: 400, max: 640, default: 400 } },
  { style: 'italic', weights: { min: 400, max: 401, default: 400 } },
];

/** A cut font file. */
export interface CutFont {
  style: Face['style'];
  weight: string;
  /** Path from the project's root. */
  file: string;
  /** The characters it draws, as a CSS unicode-range. */
  range: string;
}

/**
 * Cuts Source Serif 4 to the glyphs the book uses: a reader loads tens of kilobytes, not hundreds. Fontsource ships Latin in two files,
 * so each face yields two.
 */
export async function cutFonts(): Promise<CutFont[]> {
  mkdirSync(CACHE, { recursive: true });
  const glyphs = [...new Set([...ALWAYS, ...textOf('content'), ...textOf('src')])].filter((glyph) => glyph > '\u001f').sort();
  const basic = glyphs.filter((glyph) => isBasic(glyph));
  const extended = glyphs.filter((glyph) => !isBasic(glyph) && /\p{Script=Latin}|\p{M}/u.test(glyph));
  const cuts = FACES.flatMap((face) => [
    { face, part: 'latin', text: basic },
    { face, part: 'latin-ext', text: extended },
  ]);
  return Promise.all(
    cuts.map(async ({ face, part, text }) => ({
      style: face.style,
      weight: face.weights.max > face.weights.min + 1 ? `${face.weights.min} ${face.weights.max}` : '400',
      file: await cut(`${FILES}/source-serif-4-${part}-wght-${face.style}.woff2`, text.join(''), face.weights),
      range: unicodeRange(text),
    })),
  );
}

/** Characters as a CSS unicode-range, neighbours drawn together. */
function unicodeRange(glyphs: string[]): string {
  const ranges: [number, number][] = [];
  for (const code of glyphs.map((glyph) => glyph.codePointAt(0) ?? 0).sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last !== undefined && code - last[1] <= GAP) last[1] = code;
    else ranges.push([code, code]);
  }
  return ranges.map(([from, to]) => (from === to ? `U+${from.toString(16)}` : `U+${from.toString(16)}-${to.toString(16)}`)).join(',');
}

/** How far apart two characters may stand and still share a range: a few that the book does not use cost nothing. */
const GAP = 24;

/** Fontsource's `latin` file covers these; everything else Latin stands in `latin-ext`. */
function isBasic(glyph: string): boolean {
  const code = glyph.codePointAt(0) ?? 0;
  return (
    code <= 0xff ||
    [0x131, 0x152, 0x153, 0x2da, 0x2dc, 0x2190, 0x2191, 0x2192, 0x2193, 0x2212, 0x2215].includes(code) ||
    (code >= 0x2000 && code <= 0x206f) ||
    code === 0x20ac
  );
}

function textOf(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(mdx|yaml|astro|ts)$/.test(file))
    .sort()
    .map((file) => readFileSync(`${folder}/${file}`, 'utf8'))
    .join('');
}

async function cut(file: string, text: string, weights: Face['weights']): Promise<string> {
  const original = readFileSync(file);
  const name = createHash('sha256').update(original).update(text).update(JSON.stringify(weights)).digest('hex').slice(0, 16);
  const path = `${CACHE}/${name}.woff2`;
  if (!existsSync(path)) {
    // Whole or not at all: another build may be looking for it now.
    const part = `${path}.${process.pid}`;
    writeFileSync(part, await subsetFont(original, text, { targetFormat: 'woff2', variationAxes: { wght: weights } }));
    renameSync(part, path);
  }
  return path;
}
