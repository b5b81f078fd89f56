import { SearchPanel } from './panel.ts';

/**
 * Makes the search ready to be opened over the page, so that the key which asks for it only has to show it.
 *
 * It is a popover in the top layer that keeps the focus, and no modal dialog: showModal() makes the page inert, for which a browser goes
 * over the style of every sentence of a long chapter.
 */
export function searchDialog(): HTMLElement {
  return document.querySelector<HTMLElement>('.search-dialog') ?? build();
}

/**
 * Opens the search over the page. Escape or a press beside it closes it, and the focus goes back to where it was: the popover sees to both.
 * @param state the search as it was left (see panel), for the way back
 * @param typed gives what the reader has typed meanwhile
 */
export async function openDialog(state: string | undefined, typed: () => string): Promise<void> {
  const dialog = searchDialog();
  if (!dialog.matches(':popover-open')) {
    dialog.showPopover();
    // The focus asks for a layout: once the search is painted there is none left to do, and neither of the two holds the thread for long.
    await painted();
  }
  const panel = dialog.querySelector<SearchPanel>('search-panel');
  panel?.restore(state ?? '');
  const early = typed();
  if (early !== '') panel?.ask(early);
}

function painted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

function build(): HTMLElement {
  const dialog = document.createElement('div');
  dialog.className = 'search-dialog';
  dialog.popover = 'auto';
  dialog.setAttribute('role', 'dialog');
  dialog.setAttribute('aria-modal', 'true');
  dialog.setAttribute('aria-label', 'Search');
  dialog.append(new SearchPanel());
  const close = document.createElement('button');
  close.type = 'button';
  close.className = 'search-close';
  close.textContent = 'Close';
  close.addEventListener('click', () => dialog.hidePopover());
  dialog.append(close);
  dialog.addEventListener('keydown', (event) => {
    // In a search field Escape empties it; here it means enough of the search, which is found again as it was left. While a word is being
    // composed, in Japanese or Korean, it means enough of that.
    if (event.key === 'Escape' && !event.isComposing) {
      event.preventDefault();
      dialog.hidePopover();
      // Where nothing had the focus before, the field gives it up now and not with the next frame: the next key is the page's.
      if (dialog.contains(document.activeElement)) (document.activeElement as HTMLElement).blur();
    }
    if (event.key === 'Tab') keepFocus(dialog, event);
  });
  dialog.addEventListener('beforetoggle', ({ newState }) => {
    if (newState === 'closed') history.replaceState({ ...history.state, search: undefined }, '');
  });
  document.body.append(dialog);
  return dialog;
}

/** From the last stop of the search the next is its first, and back: the page under it is not to be walked unseen. */
function keepFocus(dialog: HTMLElement, event: KeyboardEvent): void {
  const stops = [...dialog.querySelectorAll<HTMLElement>('a[href], button:enabled, input, summary')].filter((stop) =>
    stop.checkVisibility(),
  );
  const [first, last] = [stops[0], stops.at(-1)];
  const [end, next] = event.shiftKey ? [first, last] : [last, first];
  if (document.activeElement !== end) return;
  event.preventDefault();
  next?.focus();
}
