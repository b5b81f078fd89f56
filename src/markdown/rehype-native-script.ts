import type { Plugin } from 'unified';
import { SKIP, visitParents } from 'unist-util-visit-parents';
import type { ElementContent, Root } from 'hast';
import { scriptRuns } from '../names/native-script.ts';

/** Wraps every run of hangul, kanji or kana that has no language yet in a span that says which: fonts and screen readers need it. */
export const rehypeNativeScript: Plugin<[], Root> = () => (tree) => {
  visitParents(tree, 'text', (node, ancestors) => {
    const parent = ancestors.at(-1);
    if (parent === undefined || ancestors.some((one) => one.type === 'element' && one.properties['lang'])) return undefined;
    const runs = scriptRuns(node.value);
    if (!runs.some((run) => typeof run !== 'string')) return undefined;
    const children = runs.map((run): ElementContent =>
      typeof run === 'string'
        ? { type: 'text', value: run }
        : { type: 'element', tagName: 'span', properties: { lang: run.lang }, children: [{ type: 'text', value: run.text }] },
    );
    const index = parent.children.indexOf(node);
    parent.children.splice(index, 1, ...children);
    return [SKIP, index + children.length];
  });
};
