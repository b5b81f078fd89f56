import { pagefind } from './pagefind-client.ts';
import { spellings } from './run-search.ts';
import { SearchPanel } from './search-panel.ts';

/** Loads what a search will need, before it is asked. */
export function warmUp(): void {
  void spellings();
  pagefind().catch(() => undefined);
}

/** Opens the search over the page. Escape closes it, and the focus goes back to where it was: the dialog element sees to both. */
export function openDialog(query: string): void {
  warmUp();
  const dialog = document.querySelector<HTMLDialogElement>('dialog.search-dialog') ?? build();
  if (!dialog.open) dialog.showModal();
  const panel = dialog.querySelector<SearchPanel>('search-panel');
  panel?.ask(query);
}

function build(): HTMLDialogElement {
  const dialog = document.createElement('dialog');
  dialog.className = 'search-dialog';
  dialog.setAttribute('aria-label', 'Search');
  dialog.append(new SearchPanel());
  const close = document.createElement('button');
  close.type = 'button';
  close.className = 'search-close';
  close.textContent = 'Close';
  close.addEventListener('click', () => dialog.close());
  dialog.append(close);
  // In a search field the first Escape only empties it; here it means enough of the search.
  dialog.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') dialog.close();
  });
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  dialog.addEventListener('close', () => history.replaceState({ ...history.state, search: undefined }, ''));
  document.body.append(dialog);
  return dialog;
}
