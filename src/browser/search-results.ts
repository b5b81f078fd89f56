import { BASE } from './pagefind-client.ts';
import type { Findings, FoundPage, FoundSection } from './run-search.ts';

/** Sections shown of a chapter before “more”. */
const FIRST = 4;

/** What was found, in a sentence for the status line. */
export function summary({ chapters, apparatus }: Findings): string {
  const sections = chapters.reduce((sum, page) => sum + page.sections.length, 0);
  const entries = apparatus.reduce((sum, page) => sum + page.sections.length, 0);
  if (sections + entries === 0) return 'Nothing found.';
  const told = sections > 0 ? `${count(sections, 'section')} in ${count(chapters.length, 'chapter')}` : '';
  return `${[told, entries > 0 ? count(entries, 'entry', 'entries') : ''].filter(Boolean).join(', ')}.`;
}

/** The findings as elements: what else was searched, the chapters with their sections, the apparatus, or what to try. */
export function drawFindings(findings: Findings, typed: string): HTMLElement[] {
  const { plan, chapters, apparatus } = findings;
  const marks = new URLSearchParams([typed.replace(/["“”]/g, ''), ...plan.also].map((word) => ['mark', word.toWellFormed()])).toString();
  const drawn: HTMLElement[] = [];
  if (plan.also.length > 0) drawn.push(line(`Also searching for ${plan.also.join(', ')}.`, 'Search only what I typed', `"${typed}"`));
  if (plan.meant) drawn.push(line('Did you mean', plan.meant.name, plan.meant.query));
  if (chapters.length + apparatus.length === 0) drawn.push(whatToTry());
  drawn.push(...chapters.map((page) => drawPage(page, marks)));
  if (apparatus.length > 0) {
    drawn.push(element('h2', 'search-group', 'Names, terms and sources'), ...apparatus.map((page) => drawPage(page, marks)));
  }
  return drawn;
}

function drawPage(page: FoundPage, marks: string): HTMLElement {
  const section = element('section', 'search-page');
  const facts = [page.part === 'Apparatus' ? '' : page.part, page.period].filter(Boolean).join(' · ');
  const heading = element('h3', '');
  heading.append(link(page.title, page.url, marks));
  section.append(heading, element('p', 'search-facts', facts));
  section.append(list(page.sections.slice(0, FIRST), marks));
  if (page.sections.length > FIRST) {
    const more = document.createElement('details');
    more.append(element('summary', '', `${page.sections.length - FIRST} more`), list(page.sections.slice(FIRST), marks));
    section.append(more);
  }
  return section;
}

function list(sections: FoundSection[], marks: string): HTMLElement {
  const items = document.createElement('ul');
  for (const { title, url, excerpt } of sections) {
    const item = document.createElement('li');
    const words = element('p', 'search-excerpt');
    // Pagefind escapes the text of the excerpt and adds only <mark>.
    words.innerHTML = excerpt;
    item.append(link(title, url, marks), words);
    items.append(item);
  }
  return items;
}

function link(text: string, url: string, marks: string): HTMLAnchorElement {
  const anchor = document.createElement('a');
  const [path = '', fragment] = url.split('#');
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
