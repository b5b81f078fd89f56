import type { Book, NameEntry } from '../book/book.ts';
import type { ChapterFile } from '../book/chapter-file.ts';
import { worksByKind } from '../citations/works-by-kind.ts';
import { nativeForms } from '../names/native-script.ts';

/** What a card shows of a place: what it is called, and its opening words. */
export type Preview = readonly [title: string, words: string];

/** The places of a page by their ids; the page's own under ''. */
export type Previews = Record<string, Preview>;

/** About how many letters of a place a card shows. */
const LENGTH = 240;

/** The pages that have previews, each under its path without slashes: chapters, names, terms and sources. */
export function previewsOf(book: Book): Record<string, Previews> {
  return {
    ...Object.fromEntries(book.chapters.map((chapter) => [chapter.slug, chapterPreviews(chapter)])),
    names: Object.fromEntries(book.names.filter(({ kind }) => kind !== 'terms').map((name) => [name.id, namePreview(name)])),
    terms: Object.fromEntries(book.names.filter(({ kind }) => kind === 'terms').map((name) => [name.id, namePreview(name)])),
    sources: Object.fromEntries(
      worksByKind(book).flatMap(({ works }) =>
        works.map(({ source: { id, value }, html }) => [id, ['', `${text(html)}. ${value.note ?? ''}`.trim()]]),
      ),
    ),
  };
}

function chapterPreviews({ number, matter, sections, passages }: ChapterFile): Previews {
  const opening = sections.flatMap(({ id, text: title, line }, index): [string, Preview][] => {
    const end = sections[index + 1]?.line ?? Number.POSITIVE_INFINITY;
    const first = passages.find((passage) => passage.line > line && passage.line < end);
    return id === undefined ? [] : [[id, [title, shortened(first?.text ?? '')]]];
  });
  return { '': [`${number} ${matter.title}`, matter.standfirst], ...Object.fromEntries(opening) };
}

function namePreview({ value }: NameEntry): Preview {
  const forms = nativeForms(value).map(({ text: form }) => form);
  return [[value.name, ...forms, value.life].filter(Boolean).join(' '), value.role];
}

/** The opening of a text, broken off between words. */
export function shortened(words: string): string {
  const whole = words.replace(/\s+/g, ' ').trim();
  return whole.length <= LENGTH ? whole : `${whole.slice(0, whole.lastIndexOf(' ', LENGTH))} …`;
}

function text(html: string): string {
  return html
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#38;', '&')
    .replaceAll('&amp;', '&');
}
