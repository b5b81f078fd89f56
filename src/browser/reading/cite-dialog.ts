import { copy, copyButton } from './copy.ts';
import { BASE, pageAt } from './site.ts';

/**
 * Shows the citations of a chapter or section over the page: a part of the page Cite, with buttons that copy. Escape closes it.
 * @param work its id on that page. Example: nam-ils-overture-ban
 */
export async function openCitations(work: string): Promise<void> {
  const page = await pageAt('/cite/');
  const forms = page.getElementById(`cite-${work}`);
  if (forms === null) throw new Error(`${work} is not on the page Cite.`);
  const dialog = document.createElement('dialog');
  dialog.className = 'cite-dialog';
  dialog.setAttribute('aria-labelledby', 'cite-title');
  const title = document.createElement('h2');
  title.id = 'cite-title';
  title.textContent = `Cite “${page.getElementById(work)?.textContent?.trim() ?? ''}”`;
  const body = document.createElement('div');
  body.append(...Array.from(forms.children, (child) => document.importNode(child, true)));
  const close = document.createElement('button');
  close.type = 'button';
  close.className = 'cite-close';
  close.textContent = 'Close';
  close.addEventListener('click', () => dialog.close());
  const more = document.createElement('p');
  more.className = 'cite-more';
  more.innerHTML = `<a href="${BASE}/cite/#${work}">All citations of the book</a>`;
  dialog.append(close, title, body, more);
  addCopying(body);
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

function addCopying(body: HTMLElement): void {
  for (const text of body.querySelectorAll('dd')) {
    const [plain, html] = [text.textContent?.trim() ?? '', text.innerHTML];
    const button = copyButton('Copy', () => copy(plain, html));
    button.setAttribute('aria-label', `Copy ${text.previousElementSibling?.textContent ?? ''}`);
    text.append(' ', button);
  }
  for (const link of body.querySelectorAll<HTMLAnchorElement>('.cite-files a')) {
    const label = link.textContent?.trim() ?? '';
    link.textContent = `${label} file`;
    link.after(
      copyButton(`Copy ${label}`, () => copy(fetch(link.href).then((answer) => answer.text()))),
      ' ',
    );
  }
}
