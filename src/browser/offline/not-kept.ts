import { cacheAt, cacheNames } from './shelf.ts';
import { HOME } from './scope.ts';

/**
 * The page that is shown offline in place of one that is not kept: says so, and lists what is. It is made here, for without being asked
 * nothing is fetched to be kept.
 */
export async function notKept(url: string): Promise<Response> {
  const pages = [...(await keptPages())].sort(([, a], [, b]) => a.localeCompare(b, 'en'));
  const list = pages.map(([address, title]) => `<li><a href="${address}">${title}</a></li>`).join('');
  const { pathname } = new URL(url);
  const body = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Not kept on this device</title><style>${STYLE}</style><main><h1>Not kept on this device</h1><p>The book cannot be reached now, and the page <code>${escaped(pathname)}</code> was not kept. <a href="">Try again</a>.</p>${
    list === '' ? '<p>No page is kept yet.</p>' : `<h2>What is kept</h2><ul>${list}</ul>`
  }</main></html>`;
  return new Response(body, { status: 503, headers: { 'Content-Type': 'text/html; charset=utf-8' } });
}

/** The pages that are kept, by their addresses, with their titles as HTML. */
async function keptPages(): Promise<Map<string, string>> {
  const pages = new Map<string, string>();
  for (const name of await cacheNames(HOME)) {
    const cache = await cacheAt(name);
    for (const { url } of (await cache?.keys()) ?? []) {
      if (!url.endsWith('/') || pages.has(url)) continue;
      const html = await (await cache?.match(url))?.text();
      // A page that only leads on is no page to list.
      if (html?.includes('class="moved-page"')) continue;
      pages.set(url, /<title>([^<]*?)(?: · [^<]*)?<\/title>/.exec(html ?? '')?.[1] ?? url);
    }
  }
  return pages;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** The colours are the tokens' (styles/tokens.css), which this page cannot load. */
const STYLE = `:root{color-scheme:light dark;background:light-dark(oklch(.985 .006 85),oklch(.18 .015 250));color:light-dark(oklch(.22 .015 260),oklch(.9 .01 85));font:1.0625rem/1.5 Georgia,serif}main{max-width:42rem;margin:auto;padding:3rem 1.25rem}h1{font-size:2.2rem;line-height:1.1}h2{font-size:1.35rem;margin-top:2.5rem}a{color:light-dark(oklch(.4 .09 240),oklch(.8 .08 230));text-underline-offset:.18em}li{margin:.3rem 0}code{font-size:.9em;overflow-wrap:anywhere}`;
