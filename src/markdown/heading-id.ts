import { toString as textOf } from 'mdast-util-to-string';
import type { Heading } from 'mdast';

const CHOSEN = /\s*\[#([a-z0-9][a-z0-9-]*)\]\s*$/;

/** The chosen id at the end of a heading, `## The text signed [#text]`, with the heading's words before it. */
export function headingId(heading: Heading): { text: string; id: string | undefined } {
  const text = textOf(heading);
  const match = CHOSEN.exec(text);
  return { text: text.replace(CHOSEN, ''), id: match?.[1] };
}

/** Takes the `[#id]` off the heading's last text, so that it is not printed. */
export function stripHeadingId(heading: Heading): void {
  const last = heading.children.at(-1);
  if (last?.type === 'text') last.value = last.value.replace(CHOSEN, '');
}
