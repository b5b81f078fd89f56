import type { Fault } from '../../faults/fault.ts';
import { didYouMean } from '../../faults/nearest.ts';
import { type Book, byId } from '../book.ts';
import type { ChapterFile } from '../chapter-file.ts';

/** What stands in a chapter's prose: its notes, links and headings lead somewhere, and no paragraph stands unsupported. */
export function proseFaults(book: Book, hidden: ReadonlySet<string>): Fault[] {
  const claims = [...byId(book.claims).keys()];
  const names = [...byId(book.names).keys()];
  return book.chapters.flatMap((chapter) => [
    ...chapter.notes
      .filter(({ id }) => !claims.includes(id) && !hidden.has(`claim:${id}`))
      .map(({ id, line }) => fault(chapter, line, `[^${id}] names no evidence. ${didYouMean(id, claims, (key) => `[^${key}]`)}`)),
    ...chapter.names
      .filter(({ id }) => !names.includes(id) && !hidden.has(`name:${id}`))
      .map(({ id, line }) =>
        fault(chapter, line, `(name:${id}) names no one in content/names/. ${didYouMean(id, names, (key) => `(name:${key})`)}`),
      ),
    ...crossReferenceFaults(chapter, book, hidden),
    ...headingFaults(chapter),
    ...chapter.passages
      .filter(({ notes }) => notes.length === 0)
      .map(({ line, text, kind }) =>
        fault(
          chapter,
          line,
          `this ${kind === 'row' ? 'row of a table' : 'paragraph'} has no note: “${opening(text)}” Support it with [^evidence-id].`,
        ),
      ),
  ]);
}

function fault({ file }: ChapterFile, line: number, message: string): Fault {
  return { file, line, message };
}

function crossReferenceFaults(chapter: ChapterFile, { chapters }: Book, hidden: ReadonlySet<string>): Fault[] {
  return chapter.chapters.flatMap(({ id, line }) => {
    const [slug = '', section] = id.split('#');
    const target = chapters.find((other) => other.slug === slug);
    if (target === undefined && hidden.has(`chapter:${slug}`)) return [];
    if (target === undefined) {
      return [
        fault(
          chapter,
          line,
          `(chapter:${id}) names no chapter. ${didYouMean(
            slug,
            chapters.map((other) => other.slug),
            (key) => `(chapter:${key})`,
          )}`,
        ),
      ];
    }
    const sections = target.sections.map((heading) => heading.id).filter((key) => key !== undefined);
    if (section === undefined || sections.includes(section)) return [];
    return [
      fault(
        chapter,
        line,
        `(chapter:${id}) names no section of ${target.file}. ${didYouMean(section, sections, (key) => `(chapter:${slug}#${key})`)}`,
      ),
    ];
  });
}

/** Headings and contested questions have ids of the writer's choice, each once in the chapter. */
function headingFaults(chapter: ChapterFile): Fault[] {
  const first = new Map<string, number>();
  const contested = chapter.contested.flatMap(({ id, question, line }) => {
    if (id === '')
      return [
        fault(chapter, line, `the contested question “${question}” has no chosen id. Give it one: <Contested id="short-id" question="…">.`),
      ];
    const other = first.get(id);
    first.set(id, line);
    return other === undefined
      ? []
      : [fault(chapter, line, `the contested question “${question}” has the id "${id}", which line ${other} has already. Choose another.`)];
  });
  const headings = chapter.sections.flatMap(({ id, text, line, depth }) => {
    if (depth < 2 || depth > 3)
      return [
        fault(
          chapter,
          line,
          `the heading “${text}” is of level ${depth}. A chapter's headings are ## or ###; its title stands in the front matter.`,
        ),
      ];
    if (id === undefined)
      return [
        fault(
          chapter,
          line,
          `the heading “${text}” has no chosen id. End it with one in brackets: ${'#'.repeat(depth)} ${text} [#short-id].`,
        ),
      ];
    const other = first.get(id);
    if (other !== undefined)
      return [fault(chapter, line, `the heading “${text}” has the id "${id}", which line ${other} has already. Choose another.`)];
    first.set(id, line);
    return [];
  });
  return [...contested, ...headings];
}

function opening(text: string): string {
  const words = text.split(/\s+/).slice(0, 8).join(' ');
  return words.length < text.length ? `${words}…` : words;
}
