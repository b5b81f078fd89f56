import type { Book } from '../book/book.ts';

const PAGES: Record<string, string> = {
  '/': 'The home page',
  '/cite/': 'Cite',
  '/contents/': 'Contents',
  '/names/': 'Names',
  '/terms/': 'Terms',
  '/sources/': 'Sources',
  '/contested/': 'Contested',
  '/method/': 'About the evidence',
};

/** What stands under an address of the book, in a few words: “14 The Calcutta Accord, The text signed”. */
export function addressInWords(address: string, { chapters, names }: Pick<Book, 'chapters' | 'names'>): string {
  const [page = '', fragment] = address.split('#');
  const chapter = chapters.find(({ slug }) => page === `/${slug}/`);
  const name = names.find(({ id }) => id === fragment)?.value.name;
  if (chapter === undefined) return name ?? PAGES[page] ?? address;
  const section = chapter.sections.find(({ id }) => id !== undefined && id === fragment)?.text;
  return [`${chapter.number} ${chapter.matter.title}`, section].filter(Boolean).join(', ');
}
