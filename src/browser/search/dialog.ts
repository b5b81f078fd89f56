import { SearchPanel } from './panel.ts';

/**
 * Opens the search over the page. Escape closes it, and the focus goes back to where it was: the dialog element sees to both.
 * @param state the search as it was left (see panel), for the way back
 */
export function openDialog(state?: string): void {
  const dialog = document.querySelector<HTMLDialogElement>('dialog.search-dialog') ?? build();
  if (!dialog.open) dialog.showModal();
  dialog.querySelector<SearchPanel>('search-panel')?.restore(state ?? '');
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
