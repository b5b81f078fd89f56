import { KINDS, type Kind } from '../../search/kinds.ts';
import { element } from './element.ts';
import type { Findings, Found, Run } from './messages.ts';
import { instead, moreButton, whatToTry } from './remarks.ts';
import { markScripts } from './script-spans.ts';

/** A piece of what is shown, and what it is shown in: the list of what was found, where nothing else is named. */
export interface Piece {
  element: HTMLElement;
  into?: HTMLElement;
}

/**
 * The findings, but for the entries: what else was searched, the sections by chapter, or what to try. A piece is drawn when it is taken:
 * the first are to be shown before the others are made.
 */
export function* drawFindings({ meant, also, asked, sections, entries, total }: Findings, typed: string): Generator<Piece> {
  if (meant) yield { element: instead('Did you mean', meant.name, meant.query) };
  else if (also.length > 0)
    yield { element: instead(`Also searching for ${also.join(', ')}.`, 'Search only what I typed', `"${typed.replaceAll('"', '')}"`) };
  if (sections.length + entries.length === 0) yield { element: whatToTry() };
  if (sections.length > 0) yield { element: element('h2', 'search-group', KINDS.section) };
  const marks = marksFor(asked);
  for (const page of byPage(sections)) yield* drawPage(page, marks);
  if (total.sections > sections.length) yield { element: moreButton(total.sections - sections.length) };
}

/** The entries found, by kind. */
export function* drawEntries({ asked, entries }: Findings): Generator<Piece> {
  const marks = marksFor(asked);
  for (const kind of Object.keys(KINDS) as Kind[]) {
    const own = entries.filter((entry) => entry.kind === kind);
    if (own.length === 0) continue;
    yield { element: element('h2', 'search-group', KINDS[kind]) };
    const items = document.createElement('ul');
    items.append(...own.map((entry) => item(entry, marks, 'search-entry')));
    yield { element: items };
  }
}

function byPage(sections: readonly Found[]): Found[][] {
  const pages = new Map<string, Found[]>();
  for (const section of sections) {
    const page = section.url.replace(/#.*/, '');
    pages.set(page, [...(pages.get(page) ?? []), section]);
  }
  return [...pages.values()];
}

/** A chapter and those of its sections that were found. */
function* drawPage(sections: readonly Found[], marks: string): Generator<Piece> {
  const [first] = sections;
  if (first === undefined) return;
  const page = element('section', 'search-page');
  const heading = element('h3', '');
  heading.append(link(first.page || first.title, first.url.replace(/#.*/, ''), marks));
  const items = document.createElement('ul');
  page.append(heading, element('p', 'search-facts', [first.part, first.period].filter(Boolean).join(' · ')), items);
  yield { element: page };
  for (const section of sections) yield { element: item(section, marks, 'search-section'), into: items };
}

function item({ title, url, page, excerpt, kind }: Found, marks: string, className: string): HTMLElement {
  const made = element('li', className);
  made.dataset['url'] = url;
  const words = element('p', 'search-excerpt');
  words.append(...excerpt.map(drawRun));
  made.append(link(kind === 'section' && page === '' ? 'Opening' : title, url, marks), words);
  return made;
}

/** Gives sections that are shown already their words, where these were still to come. */
export function fillExcerpts(shown: Element, { sections }: Findings): void {
  for (const words of shown.querySelectorAll<HTMLElement>('li .search-excerpt:empty')) {
    const url = words.closest('li')?.dataset['url'];
    words.append(...(sections.find((section) => section.url === url)?.excerpt ?? []).map(drawRun));
    markScripts(words);
  }
}

/** Text stays text: nothing in it is read as markup. */
function drawRun([text, marked]: Run): string | HTMLElement {
  return marked ? element('mark', '', text) : text;
}

/** What tells the page reached which words to mark. */
function marksFor(asked: readonly string[]): string {
  return new URLSearchParams(asked.map((query) => ['mark', query])).toString();
}

function link(text: string, url: string, marks: string): HTMLAnchorElement {
  const anchor = document.createElement('a');
  const [path = '', fragment] = url.split('#');
  anchor.href = `${path}?${marks}${fragment ? `#${fragment}` : ''}`;
  anchor.textContent = text;
  return anchor;
}
