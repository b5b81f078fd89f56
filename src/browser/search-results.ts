import { markedText } from './marked-text.ts';
import { BASE } from './pagefind-client.ts';
import type { Findings, FoundPage, FoundSection } from './run-search.ts';

/** Sections shown of a chapter before “more”. */
const FIRST = 4;

/** What was found, in a sentence for the status line. */
export function summary({ plan, chapters, apparatus }: Findings): string {
  const sections = sum(chapters);
  const entries = sum(apparatus);
  if (sections + entries === 0) return 'Nothing found.';
  const told = [
    sections > 0 ? `${count(sections, 'section')} in ${count(chapters.length, 'chapter')}` : '',
    entries > 0 ? count(entries, 'entry', 'entries') : '',
  ];
  return `${plan.meant ? `Nothing under what you typed. ${plan.meant.name}: ` : ''}${told.filter(Boolean).join(', ')}.`;
}

/** The findings as elements: what else was searched, the chapters with their sections, the apparatus, or what to try. */
export function drawFindings({ plan, asked, chapters, apparatus }: Findings, typed: string): HTMLElement[] {
  const drawn: HTMLElement[] = [];
  if (plan.meant) drawn.push(line('Did you mean', plan.meant.name, plan.meant.query));
  else if (plan.also.length > 0) drawn.push(line(`Also searching for ${plan.also.join(', ')}.`, 'Search only what I typed', `"${typed}"`));
  if (chapters.length + apparatus.length === 0) drawn.push(whatToTry());
  if (chapters.length > 0) drawn.push(element('h2', 'search-group', 'Chapters'), ...chapters.map((page) => drawPage(page, asked)));
  if (apparatus.length > 0)
    drawn.push(element('h2', 'search-group', 'Names, terms and sources'), ...apparatus.map((page) => drawPage(page, asked)));
  return drawn;
}

function drawPage(page: FoundPage, asked: readonly string[]): HTMLElement {
  const section = element('section', 'search-page');
  const facts = [page.part === 'Apparatus' ? '' : page.part, page.period].filter(Boolean).join(' · ');
  const heading = element('h3', '');
  heading.append(link(page.title, page.url, asked));
  section.append(heading);
  if (facts) section.append(element('p', 'search-facts', facts));
  section.append(list(page.sections.slice(0, FIRST), asked));
  if (page.sections.length > FIRST) {
    const more = document.createElement('details');
    more.append(element('summary', '', `${page.sections.length - FIRST} more`), list(page.sections.slice(FIRST), asked));
    section.append(more);
  }
  return section;
}

function list(sections: readonly FoundSection[], asked: readonly string[]): HTMLElement {
  const items = document.createElement('ul');
  for (const { title, url, excerpt } of sections) {
    const item = document.createElement('li');
    const words = element('p', 'search-excerpt');
    words.append(...markedText(excerpt, asked));
    item.append(link(title, url, asked), words);
    items.append(item);
  }
  return items;
}

function link(text: string, url: string, asked: readonly string[]): HTMLAnchorElement {
  const anchor = document.createElement('a');
  const [path = '', fragment] = url.split('#');
  const marks = new URLSearchParams(asked.map((query) => ['mark', query])).toString();
  anchor.href = `${path}?${marks}${fragment ? `#${fragment}` : ''}`;
  anchor.textContent = text;
  return anchor;
}

function line(text: string, action: string, query: string): HTMLElement {
  const paragraph = element('p', 'search-also', `${text} `);
  const button = element('button', '', action);
  button.setAttribute('type', 'button');
  button.dataset['query'] = query;
  paragraph.append(button);
  return paragraph;
}

function whatToTry(): HTMLElement {
  const paragraph = element(
    'p',
    'search-nothing',
    'Try fewer words, another spelling, or the name in its own script. Or look through the ',
  );
  const places = [
    ['contents', '/contents/'],
    ['names', '/names/'],
    ['terms', '/terms/'],
  ] as const;
  for (const [index, [label, path]] of places.entries()) {
    const anchor = document.createElement('a');
    anchor.href = `${BASE}${path}`;
    anchor.textContent = label;
    paragraph.append(index === 0 ? '' : index === 1 ? ', ' : ' and ', anchor);
  }
  paragraph.append('.');
  return paragraph;
}

function element(tag: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.textContent = text;
  return made;
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

function sum(pages: readonly FoundPage[]): number {
  return pages.reduce((all, { sections }) => all + sections.length, 0);
}
