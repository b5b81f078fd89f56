import { generateFragmentFromRange, GenerateFragmentStatus } from 'text-fragments-polyfill/dist/fragment-generation-utils.js';
import { pageAt } from './site.ts';

/** What no selection means: marks, notes, and what is there to be pressed. */
const APPARATUS = '.mark, .note, copy-link, .copy-status';

/** The words of a range as the text has them, without marks and notes. */
export function wordsOf(range: Range): string {
  const part = document.createElement('div');
  part.append(range.cloneContents());
  for (const element of part.querySelectorAll(APPARATUS)) element.remove();
  // Paragraphs are apart in a quotation too.
  for (const block of part.querySelectorAll('p, li, h2, h3, tr')) block.append('\n');
  return (part.textContent ?? '')
    .split(/\n+/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n');
}

/** The address of the paragraph or table that a range begins in, without the words. */
export function paragraphAddress(range: Range): string {
  const start = range.startContainer;
  const element = start instanceof Element ? start : start.parentElement;
  const place = element?.closest('.prose :is(p, li, figure, h2, h3)[id], .contested[id]');
  const url = new URL(location.href);
  url.hash = place?.id ?? '';
  return url.href.replace(/[?][^#]*/, '');
}

/**
 * The address of the words themselves: the browser finds and marks them. A browser that cannot shows the paragraph, and so does a
 * selection that cannot be told from others.
 */
export function passageAddress(range: Range): string {
  const paragraph = paragraphAddress(range);
  const { status, fragment } = generateFragmentFromRange(range.cloneRange());
  if (status !== GenerateFragmentStatus.SUCCESS || fragment === undefined) return paragraph;
  const part = (text: string | undefined) => (text === undefined ? undefined : encodeURIComponent(text).replaceAll('-', '%2D'));
  const { prefix, textStart, textEnd, suffix } = fragment;
  const words = [prefix && `${part(prefix)}-`, part(textStart), part(textEnd), suffix && `-${part(suffix)}`].filter(Boolean).join(',');
  return `${paragraph}${paragraph.includes('#') ? '' : '#'}:~:text=${words}`;
}

/** The words in quotation marks with Chicago's note of the chapter, at the paragraph's address. As plain text and as HTML. */
export async function quotation(range: Range, slug: string): Promise<{ text: string; html: string }> {
  const words = wordsOf(range);
  const at = paragraphAddress(range);
  const note = (await pageAt('/cite/')).getElementById(`cite-${slug}`)?.querySelector('dd');
  const cited = (text: string) => text.trim().replace(/https?:\/\/\S+?(?=\.?$)/, at);
  const plain = note?.textContent ?? '';
  const escaped = document.createElement('div');
  escaped.textContent = words;
  return { text: `“${words}” ${cited(plain)}`, html: `“${escaped.innerHTML}” ${cited(note?.innerHTML ?? '')}` };
}
