import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import type { Plugin, Transformer } from 'unified';
import type { Root } from 'hast';
import { rehypeNativeScript } from '../markdown/rehype-native-script.ts';

/** HTML with every run of native script in a span that says its language, as the Markdown pages have it. */
export function marked(html: string): string {
  const tree = fromHtml(html, { fragment: true });
  const transform = (rehypeNativeScript as Plugin<[], Root>).call({} as never) as Transformer<Root>;
  transform(tree, undefined as never, () => undefined);
  return toHtml(tree);
}

/** Text made safe to stand in HTML. */
export function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
