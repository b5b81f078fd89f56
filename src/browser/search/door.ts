import { whenIdle } from '../when-idle.ts';
import { ask, warmUp } from './client.ts';
import { keepKeys } from './early-keys.ts';
import type { Asked } from './messages.ts';

/**
 * The door to the search: a link to its page that, with script, opens the search over the page at hand. Nothing of the search is loaded
 * before the reader comes near it, or before a page on a good line has nothing else to do.
 */
class SearchDoor extends HTMLElement implements Asked {
  readonly ask = ask;

  connectedCallback(): void {
    const link = this.querySelector('a');
    if (link === null) return;
    const warm = () => {
      if (ownField() === null) void import('./dialog.ts').then(({ searchDialog }) => whenIdle(searchDialog));
      warmUp();
    };
    for (const event of ['pointerenter', 'focusin', 'touchstart']) this.addEventListener(event, warm, { once: true, passive: true });
    if (isGoodLine()) whenIdle(warm);
    link.addEventListener('click', (event) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      void this.open();
    });
    document.addEventListener('keydown', (event) => {
      const asked =
        (event.key === '/' && !event.ctrlKey && !event.metaKey && !isField(event.target)) ||
        (event.key.toLowerCase() === 'k' && (event.metaKey || event.ctrlKey));
      if (!asked || event.defaultPrevented) return;
      event.preventDefault();
      void this.open();
    });
    // Back from a result, the search stands open as it was left.
    const { search } = (history.state ?? {}) as { search?: string };
    if (search !== undefined) void this.open(search);
    if (new URLSearchParams(location.search).has('mark')) void import('./mark-words.ts').then(({ markWords }) => markWords());
  }

  private async open(state?: string): Promise<void> {
    const field = ownField();
    if (field) return field.focus();
    // The dialog is asked for first, and the worker loads beside it.
    const dialog = import('./dialog.ts');
    warmUp();
    const typed = keepKeys();
    try {
      const { openDialog } = await dialog;
      await openDialog(state, typed);
    } finally {
      typed();
    }
  }
}

/** On the search's own page its field is the search. */
function ownField(): HTMLInputElement | null {
  return document.querySelector('main search-panel input[type=search]');
}

/** Whether what is fetched unasked costs the reader little: the line is neither slow nor metered, as far as the browser tells. */
function isGoodLine(): boolean {
  const line: unknown = Reflect.get(navigator, 'connection');
  if (typeof line !== 'object' || line === null) return false;
  return (
    Reflect.get(line, 'saveData') !== true && Reflect.get(line, 'effectiveType') === '4g' && Number(Reflect.get(line, 'downlink')) >= 5
  );
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName));
}

customElements.define('search-door', SearchDoor);
