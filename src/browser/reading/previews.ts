import { markScripts } from '../search/script-spans.ts';
import { BASE } from './site.ts';

/** How long a reader stays on a link before it counts as meant, and how long the way to the card may take. */
const DELAY = { show: 450, hide: 250 };

type Preview = readonly [title: string, words: string];

let card: HTMLElement | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
let link: HTMLAnchorElement | undefined;

/**
 * Shows, of a link to a section, a name or a source, the opening words in a small card: to the mouse and to the keyboard, never to a
 * finger, and only once the reader stays. Escape closes it. Nothing in it is not on the page that the link leads to.
 */
export function watchLinks(at: EventTarget | null): void {
  document.addEventListener('pointerover', (event) => {
    if (event.pointerType === 'touch') return;
    if (event.target instanceof Node && card?.contains(event.target)) return clearTimeout(timer);
    const over = linkAt(event.target);
    if (over === link && over !== undefined) return clearTimeout(timer);
    consider(over);
  });
  document.addEventListener('focusin', ({ target }) => {
    if (target instanceof Element && target.matches(':focus-visible')) consider(linkAt(target));
  });
  document.addEventListener('focusout', () => consider(undefined));
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') hide();
  });
  document.addEventListener('pointerdown', hide);
  document.addEventListener('scroll', hide, { passive: true });
  if (matchMedia('(hover: hover)').matches && at instanceof Element && at.matches(':hover, :focus-visible')) consider(linkAt(at));
}

/** A link in the text that leads to another page with previews. */
function linkAt(target: EventTarget | null): HTMLAnchorElement | undefined {
  const found = target instanceof Element ? target.closest<HTMLAnchorElement>('main a[href]') : null;
  if (found === null || found.origin !== location.origin || found.pathname === location.pathname) return undefined;
  return pageOf(found) === undefined ? undefined : found;
}

/** The page of a link as previews know it: one name below the base, of a chapter, or names, terms or sources with an id. */
function pageOf({ pathname, hash }: HTMLAnchorElement): string | undefined {
  const page = new RegExp(`^${BASE}/([a-z0-9-]+)/$`).exec(pathname)?.[1];
  if (page === undefined || ['contents', 'search', 'cite', 'changes', 'method', 'contested', 'book', 'offline'].includes(page))
    return undefined;
  return hash === '' && ['names', 'terms', 'sources'].includes(page) ? undefined : page;
}

function consider(next: HTMLAnchorElement | undefined): void {
  clearTimeout(timer);
  timer = setTimeout(() => (next ? void show(next) : hide()), next ? DELAY.show : DELAY.hide);
}

const files = new Map<string, Promise<Record<string, Preview>>>();

function previewsOf(page: string): Promise<Record<string, Preview>> {
  const kept = files.get(page);
  if (kept) return kept;
  const file = fetch(`${BASE}/previews/${page}.json`).then((answer) =>
    answer.ok ? (answer.json() as Promise<Record<string, Preview>>) : {},
  );
  file.catch(() => files.delete(page));
  files.set(page, file);
  return file;
}

async function show(next: HTMLAnchorElement): Promise<void> {
  link = next;
  const previews = await previewsOf(pageOf(next) ?? '').catch((): Record<string, Preview> => ({}));
  const preview = previews[decodeURIComponent(next.hash.slice(1))];
  // Meanwhile the reader may have gone on.
  if (preview === undefined || link !== next) return;
  card ??= build();
  const [title, words] = preview;
  const heading = document.createElement('strong');
  heading.textContent = title;
  const text = document.createElement('span');
  text.textContent = words;
  card.replaceChildren(...(title ? [heading] : []), text);
  markScripts(card);
  card.hidden = false;
  const [box, own] = [next.getClientRects()[0] ?? next.getBoundingClientRect(), card.getBoundingClientRect()];
  const above = box.bottom + own.height + 12 > innerHeight && box.top > own.height + 12;
  card.style.insetBlockStart = `${above ? box.top - own.height - 6 : box.bottom + 6}px`;
  card.style.insetInlineStart = `${Math.max(8, Math.min(box.left, innerWidth - own.width - 8))}px`;
  next.setAttribute('aria-describedby', card.id);
}

function hide(): void {
  clearTimeout(timer);
  if (card) card.hidden = true;
  if (link?.getAttribute('aria-describedby') === card?.id) link?.removeAttribute('aria-describedby');
  link = undefined;
}

function build(): HTMLElement {
  const made = document.createElement('div');
  made.id = 'preview-card';
  made.className = 'preview-card';
  made.setAttribute('role', 'tooltip');
  document.body.append(made);
  return made;
}
