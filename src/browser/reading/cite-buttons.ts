import { BASE, chapterSlug } from './site.ts';

/** Beside each heading of a chapter a link to its citations; it and the chapter's own open them over the page. */
export function addCiteButtons(): void {
  const slug = chapterSlug();
  if (slug === undefined) return;
  for (const holder of document.querySelectorAll('copy-link')) {
    const id = holder.querySelector('a')?.hash.slice(1);
    const link = document.createElement('a');
    link.className = 'cite-link';
    link.href = `${BASE}/cite/#${slug}-${id}`;
    link.textContent = 'Cite';
    link.setAttribute('aria-label', 'Cite this section');
    if (id) link.setAttribute('aria-describedby', id);
    holder.append(link);
  }
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>(`a[href^="${BASE}/cite/#"]`) : null;
    if (link === null || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    void import('./cite-dialog.ts').then(({ openCitations }) => openCitations(link.hash.slice(1))).catch(() => location.assign(link.href));
  });
}
