import { Document, visit } from 'yaml';
import type { Book } from '../book/book.ts';
import type { Paragraph } from '../schemas/paragraph.ts';
import { remembered, successor } from './match-blocks.ts';
import { paragraphAddresses, paragraphId } from './paragraphs.ts';

const HEAD = `# Every paragraph and table ever published, by its first words and its claims. \`npm run permalinks\` keeps this file: an edited
# paragraph keeps its id, a new one gets one, and the address of one that is gone leads to where its claims are cited now.
`;

/** What the file says once every paragraph of the book as it stands is in it. Nothing is ever taken out. */
export function rememberParagraphs(book: Book): Record<string, Paragraph> {
  const moved = moveChapters(book);
  const all: Record<string, Paragraph> = {};
  for (const chapter of book.chapters) {
    const { blocks, aliases, lost } = paragraphAddresses(chapter, moved);
    const ids = new Set(blocks.map(({ id }) => id));
    for (const block of blocks) all[`${chapter.slug}/${block.id}`] = remembered(block);
    const gone = lost.map(({ id, value }): [string, Paragraph] => [paragraphId(id), value]);
    for (const [id, value] of gone) {
      const now = blocks[successor(value, blocks)]?.id;
      all[`${chapter.slug}/${id}`] = { ...value, ...(now !== undefined && { now }) };
    }
    for (const [id, now] of aliases) {
      const value = moved.paragraphs.find((entry) => entry.id === `${chapter.slug}/${id}`)?.value;
      if (value === undefined) continue;
      // What it led to may be gone too.
      const next = ids.has(now) ? now : (all[`${chapter.slug}/${now}`]?.now ?? blocks[successor(value, blocks)]?.id);
      all[`${chapter.slug}/${id}`] = { ...value, now: next ?? now };
    }
  }
  return all;
}

/** The file's text: chapters and paragraphs in the order of the book, those that lead on after the others. */
export function paragraphsFile(all: Record<string, Paragraph>): string {
  const tidy = Object.entries(all).map(([id, { opens, notes, now }]) => [
    id,
    { ...(opens !== undefined && { opens }), ...(notes.length > 0 && { notes }), ...(now !== undefined && { now }) },
  ]);
  const document = new Document(Object.fromEntries(tidy));
  visit(document, {
    Seq(_, list) {
      list.flow = true;
    },
  });
  return HEAD + document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/** A chapter that has a new address takes the addresses of its paragraphs along. */
function moveChapters({ paragraphs, redirects }: Book): Pick<Book, 'paragraphs'> {
  const target = (slug: string) => redirects.find(({ id }) => id === `/${slug}/`)?.value.to.replaceAll('/', '');
  return {
    paragraphs: paragraphs.map((entry) => {
      const slug = entry.id.slice(0, entry.id.indexOf('/'));
      return { ...entry, id: `${target(slug) ?? slug}/${paragraphId(entry.id)}` };
    }),
  };
}
