import { escapeText } from '../names/marked-html.ts';
import type { Agent, Source } from '../schemas/source.ts';

/** A work in short form as HTML, in English: who, what, when. Example: Nam, Statement on relations with Japan, 1955. */
export function shortForm({
  author,
  title,
  'title-en': english,
  'container-title': container,
  'container-title-en': containerEn,
  issued,
}: Source): string {
  const who = author?.map(surname).join(' and ') ?? containerEn ?? container;
  return [who, english ?? title, issued?.slice(0, 4)]
    .filter((part) => part !== undefined)
    .map(escapeText)
    .join(', ');
}

/** A work in the fewest words, as HTML: who and when. Example: Morris-Suzuki 2005. */
export function briefForm(source: Source): string {
  const { author, title, 'title-en': english, 'container-title': container, 'container-title-en': containerEn, issued } = source;
  const who = author?.map(surname).join(' and ') ?? containerEn ?? container ?? english ?? title;
  return [who, issued?.slice(0, 4)]
    .filter((part) => part !== undefined)
    .map(escapeText)
    .join(' ');
}

function surname(agent: Agent): string {
  return 'literal' in agent ? agent.literal : agent.family;
}
