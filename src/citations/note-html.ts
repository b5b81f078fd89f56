import { escapeText } from '../names/marked-html.ts';
import { STANDINGS } from './standings.ts';
import type { Note, NoteClaim, NoteWork } from './compose-notes.ts';

/**
 * A note's text as HTML of phrasing elements only, for it stands inside a paragraph. The citation comes first, then the words in
 * their own language, our translation, and the standing.
 */
export function noteHtml({ claims, id }: Note): string {
  return claims.map((claim) => claimHtml(claim, id)).join('');
}

/**
 * A mark with its note beside it, as HTML. On a wide screen the mark is a link to the note in the margin; on a narrow one a button that
 * opens it in place (a popover: no script, Escape closes it, the state is told to screen readers). CSS shows one or the other.
 * @param word the end of the sentence the mark stands behind, which is kept on one line with it
 */
export function notedHtml(note: Note, word = ''): string {
  const { number, id } = note;
  const name = `aria-label="Note ${number}"`;
  return (
    `<span class="marked">${escapeText(word)}<sup class="mark"><a class="mark-link" href="#${id}" ${name}>${number}</a>` +
    `<button class="mark-button" type="button" popovertarget="${id}" ${name}>${number}</button></sup></span>` +
    `<span class="note" id="${id}" popover role="note">` +
    `<span class="note-body"><span class="note-number">${number}</span> ${noteHtml(note)}</span></span>`
  );
}

function claimHtml({ id, works, standing, dispute, repeats }: NoteClaim, note: string): string {
  // A claim that shares another's note keeps its own address.
  const anchor = !repeats && note !== `note-${id}` ? ` id="note-${id}"` : '';
  const parts = works.map(workHtml);
  if (dispute && !repeats) parts.push(`<span class="note-dispute">${escapeText(dispute)}</span>`);
  const label = repeats ? `words in <a href="#${repeats.id}">note ${repeats.number}</a>` : STANDINGS[standing].label;
  parts.push(`<span class="standing standing-${standing}">${label}</span>`);
  return `<span class="note-claim"${anchor}>${parts.join(' ')}</span>`;
}

function workHtml({ citation, quote, url }: NoteWork): string {
  const link = url && quote ? ` <a class="note-address" href="${escapeText(url)}">${escapeText(host(url))}</a>` : '';
  const cited = citation ? `<span class="note-citation">${citation}.${link}</span> ` : '';
  if (quote === undefined) return cited;
  const words = `<q class="note-quote" lang="${quote.lang}">${escapeText(quote.text)}</q>`;
  const ours = quote.translation
    ? ` <span class="note-translation">${escapeText(quote.translation)} <span class="note-ours">(our translation)</span></span>`
    : '';
  return `${cited}${words}${ours}`;
}

function host(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}
