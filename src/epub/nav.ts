import type { Element } from 'hast';
import { xhtmlPage, xmlOf } from './xhtml.ts';

/** The navigation document: the book's contents, and where a reading system finds its main places. */
export function navDocument(contents: Element, firstChapter: string): string {
  return xhtmlPage(
    'Contents',
    `${xmlOf(contents)}
<nav epub:type="landmarks" hidden="hidden" aria-label="Landmarks">
<ol>
<li><a epub:type="cover" href="cover.xhtml">Cover</a></li>
<li><a epub:type="toc" href="nav.xhtml">Contents</a></li>
<li><a epub:type="bodymatter" href="${firstChapter}.xhtml">The first chapter</a></li>
<li><a epub:type="bibliography" href="sources.xhtml">Sources</a></li>
</ol>
</nav>`,
  );
}
