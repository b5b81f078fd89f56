import { parse } from 'yaml';

/** A chapter as any site would have it: its title, and Markdown without notes, components or links of ours. */
export interface PlainChapter {
  slug: string;
  title: string;
  /** The standfirst, then the prose; a heading ends in its chosen id, {#statement}. */
  markdown: string;
}

/**
 * A chapter of the book as plain Markdown. Evidence marks are taken out, which leaves a peer less to fetch; boxes and tables stay as the
 * lists and tables they hold.
 * @param file its name in content/chapters: 05-nam-ils-overture.mdx
 */
export function plainChapter(file: string, mdx: string): PlainChapter {
  const [, front = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(mdx) ?? [];
  const { title, standfirst } = parse(front) as { title: string; standfirst: string };
  const markdown = body
    .replace(/\[\^[^\]]+\]/g, '')
    .replace(/<Contested [^>]*question="([^"]*)"[^>]*>/g, '**$1**')
    .replace(/<Table [^>]*caption="([^"]*)"[^>]*>/g, '$1')
    .replace(/<\/(?:Contested|Table)>/g, '')
    .replace(/\]\(chapter:([^)#]*)(#[^)]*)?\)/g, (_, slug: string, id = '') => `](/${slug}/${id})`)
    .replace(/\[([^\]]*)\]\(name:[^)]*\)/g, '$1')
    .replace(/^(#{2,3} .*?) \[#([\w-]+)\]$/gm, '$1 {#$2}');
  return { slug: file.replace(/^\d+-|\.mdx$/g, ''), title, markdown: `${standfirst}\n\n${markdown}` };
}
