import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';
import type { Root } from 'mdast';
import { headingId, stripHeadingId } from './heading-id.ts';

/** Gives each heading the id its writer chose at its end, `## The text signed [#text]`. */
export const remarkHeadingIds: Plugin<[], Root> = () => (tree) => {
  visit(tree, 'heading', (heading) => {
    const { id } = headingId(heading);
    if (id === undefined) return;
    stripHeadingId(heading);
    heading.data = { ...heading.data, hProperties: { id } };
  });
};
