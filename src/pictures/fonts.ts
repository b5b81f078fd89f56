import { readFileSync } from 'node:fs';
import type { Font } from 'satori';
import subsetFont from 'subset-font';

const FACES = 'node_modules/@fontsource-variable';

/** Families a text may need, in the order in which a glyph is looked for. */
const FAMILIES = ['source-serif-4', 'noto-serif-jp', 'noto-serif-kr'] as const;

/**
 * The fonts that hold every character of a text, each cut to it, at one weight. Fontsource ships a family in many files, each for some
 * characters; each file becomes a font under a name of its own. Kanji come in their Japanese form.
 */
export async function fontsFor(text: string, weight: number, style: 'normal' | 'italic' = 'normal'): Promise<Font[]> {
  const files = new Map<string, string>();
  for (const glyph of new Set([...text].filter((one) => one > ' '))) {
    const file = fileOf(glyph, style);
    files.set(file, `${files.get(file) ?? ' '}${glyph}`);
  }
  return Promise.all(
    [...files].map(async ([file, glyphs]) => ({
      name: file.slice(file.lastIndexOf('/') + 1, -6),
      data: await subsetFont(readFileSync(file), glyphs, { targetFormat: 'sfnt', variationAxes: { wght: weight } }),
    })),
  );
}

/** The file of the first family that draws a character. */
function fileOf(glyph: string, style: 'normal' | 'italic'): string {
  for (const family of FAMILIES) {
    const subset = subsetsOf(family).get(glyph.codePointAt(0) ?? 0);
    if (subset === undefined) continue;
    return `${FACES}/${family}/files/${family}-${subset}-wght-${family === 'source-serif-4' ? style : 'normal'}.woff2`;
  }
  throw new Error(`No font of the pictures draws ${glyph}.`);
}

const read = new Map<string, ReadonlyMap<number, string>>();

/** Which of a family's files draws which character, as Fontsource lists them. */
function subsetsOf(family: string): ReadonlyMap<number, string> {
  const known = read.get(family);
  if (known !== undefined) return known;
  const listed = JSON.parse(readFileSync(`${FACES}/${family}/unicode.json`, 'utf8')) as Record<string, string>;
  const subsets = new Map<number, string>();
  for (const [subset, ranges] of Object.entries(listed)) {
    for (const range of ranges.split(',')) {
      const [from = '', to = from] = range.replace('U+', '').split('-');
      for (let code = Number.parseInt(from, 16); code <= Number.parseInt(to, 16); code++) subsets.set(code, subset.replace(/[[\]]/g, ''));
    }
  }
  read.set(family, subsets);
  return subsets;
}
