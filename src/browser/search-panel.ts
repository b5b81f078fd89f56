import './search-style.ts';
import { forgetPagefind } from './pagefind-client.ts';
import { type Findings, runSearch } from './run-search.ts';
import { markScripts } from './script-spans.ts';
import { drawFindings, summary } from './search-results.ts';

/** How long the typing must rest before the search runs, in milliseconds. */
const REST = 80;
/** After how long a search that has not answered says that it is running. */
const SLOW = 400;

/**
 * A field and what it finds. The results are plain lists of links under headings: a screen reader can walk them as any page, and the
 * arrow keys move the focus along them.
 */
export class SearchPanel extends HTMLElement {
  private field = document.createElement('input');
  private status = document.createElement('p');
  private results = document.createElement('div');
  private asked = '';
  private timer = 0;

  connectedCallback(): void {
    if (this.field.isConnected) return;
    this.className = 'search-panel';
    this.field.type = 'search';
    this.field.name = 'q';
    this.field.autocomplete = 'off';
    this.field.setAttribute('aria-label', 'Search the book');
    this.field.placeholder = 'A name in any spelling or script, a word, a date';
    this.status.setAttribute('role', 'status');
    this.results.className = 'search-results';
    this.replaceChildren(this.field, this.status, this.results);
    this.field.addEventListener('input', () => {
      clearTimeout(this.timer);
      this.timer = window.setTimeout(() => void this.search(), REST);
    });
    this.addEventListener('keydown', (event) => this.move(event));
    this.addEventListener('click', (event) => this.choose(event));
    if (this.hasAttribute('data-page')) this.ask(new URLSearchParams(location.search).get('q') ?? '');
  }

  /** Puts a query into the field and runs it. */
  ask(query: string): void {
    if (query !== '') this.field.value = query;
    this.field.focus();
    this.field.select();
    void this.search();
  }

  private async search(): Promise<void> {
    const query = this.field.value.trim();
    this.asked = query;
    this.remember(query);
    if (query === '') {
      this.show(undefined, '');
      return;
    }
    const slow = window.setTimeout(() => this.asked === query && this.show(undefined, 'Searching …'), SLOW);
    try {
      const findings = await runSearch(query);
      // Answers can come in another order than the questions.
      if (this.asked === query) this.show(findings, summary(findings));
    } catch {
      await forgetPagefind();
      if (this.asked === query) this.show(undefined, 'The search could not be loaded. Check the connection and type again.');
    } finally {
      clearTimeout(slow);
    }
  }

  private show(findings: Findings | undefined, status: string): void {
    this.status.textContent = status;
    this.results.replaceChildren(...(findings ? drawFindings(findings, this.asked) : []));
    markScripts(this.results);
  }

  /** On the search's own page the address holds the query; elsewhere the history does, for the way back. */
  private remember(query: string): void {
    if (!this.hasAttribute('data-page')) {
      history.replaceState({ ...history.state, search: query || undefined }, '');
      return;
    }
    history.replaceState(null, '', query ? `?q=${encodeURIComponent(query.toWellFormed())}` : location.pathname);
    document.title = document.title.replace(/^.*?(?= ?· Without)/, () => (query ? `${query} · Search` : 'Search'));
  }

  /** The arrow keys walk along the field and the results; Enter in the field opens the first section found. */
  private move(event: KeyboardEvent): void {
    if (event.key === 'Enter' && event.target === this.field && !event.isComposing) {
      event.preventDefault();
      clearTimeout(this.timer);
      void this.search().then(() => this.results.querySelector<HTMLElement>('li a')?.click());
    }
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const found = [...this.results.querySelectorAll<HTMLElement>('a, button, summary')].filter((stop) => stop.checkVisibility());
    const stops = [this.field, ...found];
    const here = document.activeElement instanceof HTMLElement ? stops.indexOf(document.activeElement) : -1;
    const next = stops[here + (event.key === 'ArrowDown' ? 1 : -1)];
    if (here === -1 || next === undefined) return;
    event.preventDefault();
    next.focus();
  }

  private choose(event: Event): void {
    const button = event.target instanceof Element ? event.target.closest<HTMLButtonElement>('button[data-query]') : null;
    if (button) {
      this.ask(button.dataset['query'] ?? '');
      return;
    }
    // A place on the page at hand: nothing loads, so the dialog must not stay over it.
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link && link.pathname + link.search === location.pathname + location.search) this.closest('dialog')?.close();
  }
}

customElements.define('search-panel', SearchPanel);
