import satori, { type Font } from 'satori';
import type { Book, NameEntry } from '../book/book.ts';
import type { ChapterFile } from '../book/chapter-file.ts';
import { BOOK } from '../book/title.ts';
import { partLine, partOf } from '../chapters/parts.ts';
import { periodInWords } from '../chapters/period.ts';
import { nativeForms } from '../names/native-script.ts';
import { tokenColour } from './colours.ts';
import { fontsFor } from './fonts.ts';
import { raster } from './raster.ts';
import { SIZE, socialTree } from './social-tree.ts';

/** How many letters of names fit on their line; a character of native script is as wide as two. */
const LINE = 72;

/** What a social picture says. */
export interface Social {
  /** Over the title: the part and number, or nothing. */
  over: string;
  title: string;
  /** Under the title: the period. */
  under: string;
  /** Names with their native script, below that. */
  names: string;
  /** The chapter whose bar is inked; all are on the home page’s. */
  current: ChapterFile | undefined;
}

/** What the picture of a chapter says; without one, that of the book. */
export function socialOf(book: Book, chapter?: ChapterFile): Social {
  if (chapter === undefined) {
    const [title, under] = [BOOK.title, BOOK.subtitle];
    return { over: '', title, under, names: '', current: undefined };
  }
  const { title, period, part } = chapter.matter;
  return {
    over: `${partLine(partOf(part))} · Chapter ${chapter.number}`,
    title,
    under: periodInWords(period),
    names: namesOf(chapter, book),
    current: chapter,
  };
}

/** The first names that a chapter links and that have a native form, as many as a line holds. */
function namesOf(chapter: ChapterFile, book: Book): string {
  const entries = [...new Set(chapter.names.map(({ id }) => id))].flatMap((id) => book.names.find((entry) => entry.id === id) ?? []);
  let line = '';
  for (const written of entries.flatMap(withNative)) {
    const longer = line === '' ? written : `${line} · ${written}`;
    if (widthOf(longer) <= LINE) line = longer;
  }
  return line;
}

function widthOf(line: string): number {
  return [...line].reduce((sum, glyph) => sum + (glyph > '\u2fff' ? 2 : 1), 0);
}

function withNative({ kind, value }: NameEntry): string[] {
  const native = nativeForms(value).find(({ lang }) => lang === 'ko' || lang === 'ja');
  return kind === 'terms' || native === undefined ? [] : [`${value.name} ${native.text}`];
}

/** The picture as a PNG of 1200 × 630. */
export async function socialPicture(book: Book, chapter?: ChapterFile): Promise<Buffer> {
  const social = socialOf(book, chapter);
  const colours = Object.fromEntries(
    ['paper', 'ink', 'ink-soft', 'line', 'edge', 'sea', 'seal', 'pine'].map((name) => [name, tokenColour(`--${name}`)]),
  );
  const tree = (families: { title: string; text: string; italic: string }) => socialTree(social, book.chapters, colours, families);
  const recipe = JSON.stringify(tree({ title: '', text: '', italic: '' }));
  return raster(
    recipe,
    async () => {
      const [title, text, italic] = await Promise.all([
        fontsFor(social.title, 600),
        fontsFor(`${social.over}${social.under}${social.names}0123456789`, 420),
        fontsFor(BOOK.title, 420, 'italic'),
      ]);
      const named = (fonts: Font[], role: string) => fonts.map((font) => ({ ...font, name: `${role} ${font.name}` }));
      const fonts = [...named(title, 'title'), ...named(text, 'text'), ...named(italic, 'italic')];
      const families = (role: string) => fonts.flatMap(({ name }) => (name.startsWith(role) ? [`'${name}'`] : [])).join(', ');
      return satori(tree({ title: families('title'), text: families('text'), italic: families('italic') }), { ...SIZE, fonts });
    },
    SIZE.width,
  );
}
