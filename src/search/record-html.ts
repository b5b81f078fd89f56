import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';
import type { Element, ElementContent, Root } from 'hast';
import { spaceNative } from './native-spacing.ts';
import { SIGN } from './sign.ts';
import type { SearchRecord } from './records.ts';

/** What a word of the title, of the page's title and of a note counts beside one of the text. */
const WEIGHTS = { title: '7', page: '1.5', notes: '0.2' } as const;

/**
 * A record as the page that Pagefind is given: its facts, which it keeps and filters by, then title, page's title, text and notes, of
 * falling weight. Native script is spaced out (see native-spacing).
 * @param names the words that stand for the names in it (see name-token)
 */
export function recordHtml({ kind, title, page, part, period, years, text, notes }: SearchRecord, names: readonly string[]): string {
  const meta = Object.entries({ title, page, part, period, kind }).filter(([, value]) => value !== '');
  const filters: [string, string][] = [
    ['kind', kind],
    ...(part ? [['part', part] as [string, string]] : []),
    ...years.map((year): [string, string] => ['year', year]),
  ];
  const facts = element('div', { dataPagefindIgnore: true }, [
    ...meta.map(([name, value]) => element('span', { dataPagefindMeta: name }, [words(value)])),
    ...filters.map(([name, value]) => element('span', { dataPagefindFilter: name }, [words(value)])),
  ]);
  const content = [
    element('h2', { dataPagefindWeight: WEIGHTS.title }, [words(title)]),
    ...(page ? [element('p', { dataPagefindWeight: WEIGHTS.page }, [words(page)])] : []),
    ...text,
    element('p', {}, [words(SIGN)]),
    ...(notes.length > 0 ? [element('div', { dataPagefindWeight: WEIGHTS.notes }, notes)] : []),
    element('p', {}, [words([SIGN, ...names].join(' '))]),
  ];
  const body: Root = { type: 'root', children: content };
  visit(body, 'text', (node) => {
    node.value = spaceNative(node.value);
  });
  return `<html lang="en"><body><main data-pagefind-body>${toHtml([facts, ...body.children])}</main></body></html>`;
}

function words(value: string): ElementContent {
  return { type: 'text', value };
}

function element(tagName: string, properties: Element['properties'], children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}
