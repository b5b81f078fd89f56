import { element } from './element.ts';

const BASE = document.documentElement.dataset['base'] ?? '';

/** A remark with a button that searches for something else. */
export function instead(text: string, action: string, query: string): HTMLElement {
  const paragraph = element('p', 'search-also', `${text} `);
  const button = element('button', '', action);
  button.setAttribute('type', 'button');
  button.dataset['query'] = query;
  paragraph.append(button);
  return paragraph;
}

/** The button that shows more sections. @param left how many are not shown */
export function moreButton(left: number): HTMLElement {
  const paragraph = element('p', 'search-more');
  const button = element('button', '', `More sections (${left})`);
  button.setAttribute('type', 'button');
  button.dataset['more'] = '';
  paragraph.append(button);
  return paragraph;
}

/** What helps where nothing was found. */
export function whatToTry(): HTMLElement {
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
