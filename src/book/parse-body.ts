import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Root } from 'mdast';
import { withNoteDefinitions } from '../markdown/note-definitions.ts';

/** The Markdown tree of a chapter's body, parsed exactly as the site parses it. Throws MDX's own error on bad syntax. */
export function parseBody(body: string): Root {
  const processor = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);
  return processor.parse(withNoteDefinitions(body)) as Root;
}
