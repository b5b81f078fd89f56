import type { Plugin } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import type { Root, RootContent } from 'mdast';
import { byId } from '../book/book.ts';
import { currentBook } from '../book/current.ts';
import { nameAddress } from '../names/address.ts';
import { nativeForms } from '../names/native-script.ts';

/** Where the site lives. */
export interface LinkOptions {
  /** The path below which every page stands, without a final slash: '' at the root. */
  base: string;
}

/** Resolves `name:` and `chapter:` links. A name's first link in a chapter is followed by its native script. */
export const remarkLinks: Plugin<[LinkOptions], Root> =
  ({ base }) =>
  (tree) => {
    const names = byId(currentBook().names);
    const met = new Set<string>();
    visit(tree, 'link', (link, index, parent) => {
      if (link.url.startsWith('chapter:')) {
        const [slug, section] = link.url.slice('chapter:'.length).split('#');
        link.url = `${base}/${slug}/${section ? `#${section}` : ''}`;
        return undefined;
      }
      if (!link.url.startsWith('name:') || parent === undefined || index === undefined) return undefined;
      const entry = names.get(link.url.slice('name:'.length));
      if (entry === undefined) return undefined;
      link.url = `${base}${nameAddress(entry)}`;
      link.data = { ...link.data, hProperties: { className: ['name'] } };
      const forms = met.has(entry.id) ? [] : nativeForms(entry.value);
      met.add(entry.id);
      if (forms.length === 0) return undefined;
      parent.children.splice(index + 1, 0, ...inBrackets(forms));
      return [SKIP, index + 2];
    });
  };

function inBrackets(forms: { lang: string; text: string }[]): RootContent[] {
  const spans = forms.flatMap(({ lang, text }, index): RootContent[] => [
    ...(index > 0 ? [{ type: 'text', value: ', ' } as const] : []),
    { type: 'emphasis', children: [{ type: 'text', value: text }], data: { hName: 'span', hProperties: { lang } } },
  ]);
  return [{ type: 'text', value: ' (' }, ...spans, { type: 'text', value: ')' }];
}
