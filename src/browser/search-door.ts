/**
 * The door to the search: a link to its page that, with script, opens the search over the page at hand. Nothing of the search is
 * loaded before the reader comes near it.
 */
class SearchDoor extends HTMLElement {
  connectedCallback(): void {
    const link = this.querySelector('a');
    if (link === null) return;
    const warm = () => void import('./search-dialog.ts').then(({ warmUp }) => warmUp());
    for (const event of ['pointerenter', 'focusin']) this.addEventListener(event, warm, { once: true });
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
    const state = history.state as { search?: string } | null;
    if (state?.search !== undefined) void this.open(state.search);
    if (new URLSearchParams(location.search).has('mark')) void import('./mark-words.ts').then(({ markWords }) => markWords());
  }

  private async open(query = ''): Promise<void> {
    // On the search's own page its field is the search.
    const field = document.querySelector<HTMLInputElement>('main search-panel input');
    if (field) return field.focus();
    const { openDialog } = await import('./search-dialog.ts');
    openDialog(query);
  }
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName));
}

customElements.define('search-door', SearchDoor);
