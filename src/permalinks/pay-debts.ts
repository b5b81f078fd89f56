import type { Alias, PageDebts } from './aliases.ts';

/**
 * A built page with its old addresses on it: an empty element with the old id in what has its place, or, where that is on another
 * page, a line at the end of the text that leads there.
 * @param base the path the site lives under, '' at the root
 * @throws when the page has nothing of the new id
 */
export function payDebts(html: string, { aliases, moved }: PageDebts, base: string): string {
  const lines = moved.map(
    ({ old, to }) => `<p class="moved" id="${old}">What stood under this address is told <a href="${base}${to}">elsewhere now</a>.</p>`,
  );
  return aliases.reduce(withAlias, html).replace('</main>', `${lines.join('')}</main>`);
}

function withAlias(html: string, { old, now }: Alias): string {
  const tag = new RegExp(`<[a-z][^>]*\\sid=(?:"${now}"|'${now}'|${now}(?=[\\s>]))[^>]*>`).exec(html);
  if (tag === null) throw new Error(`#${old} is to lead to #${now}, which is not on its page.`);
  // A note is hidden until it is opened: its old address leads to its mark.
  const place = tag[0].includes(' popover') ? tag.index : tag.index + tag[0].length;
  return `${html.slice(0, place)}<span id="${old}"></span>${html.slice(place)}`;
}
