import './style.ts';
import { isQuestion } from '../../search/question.ts';
import { SECTIONS } from '../../search/register.ts';
import { walk } from './arrow-keys.ts';
import { SearchFilters } from './filters.ts';
import type { Answer, Asked } from './messages.ts';
import { ResultList } from './result-list.ts';
import { markScripts } from './script-spans.ts';
import { fromState, toState } from './state.ts';
import { drawSuggestions } from './suggestions.ts';
import { summary } from './summary.ts';

/** After how long the status line says that a search is still running, or what it waits for, in milliseconds. */
const SLOW = 400;

/**
 * A field and what it finds. The results are plain lists of links under headings: a screen reader can walk them as any page, and the
 * arrow keys move the focus along them.
 */
export class SearchPanel extends HTMLElement {
  private field = document.createElement('input');
  private status = document.createElement('p');
  private suggestions = document.createElement('p');
  private filters = new SearchFilters(() => this.search());
  private list = new ResultList();
  private results = this.list.element;
  private typed = '';
  private asked = 0;
  private most = SECTIONS;
  private answered: ((answer: 'findings' | 'failed') => void) | undefined;

  connectedCallback(): void {
    if (this.field.isConnected) return;
    this.className = 'search-panel';
    this.field.type = 'search';
    this.field.name = 'q';
    this.field.autocomplete = 'off';
    this.field.setAttribute('aria-label', 'Search the book');
    this.field.placeholder = 'A name in any spelling or script, a word, a date';
    this.status.setAttribute('role', 'status');
    this.suggestions.className = 'search-suggestions';
    this.replaceChildren(this.field, this.suggestions, this.status, this.filters.element, this.results);
    this.field.addEventListener('input', () => this.search());
    this.addEventListener('keydown', (event) => this.move(event));
    this.addEventListener('click', (event) => this.choose(event));
    // Safari empties such a field on the way back to a page that it has kept whole, and does so behind this event.
    window.addEventListener('pageshow', ({ persisted }) => persisted && setTimeout(() => this.refill()));
    if (this.hasAttribute('data-page')) this.restore(location.search);
  }

  /** Puts a search back as it was left: query, filters and how far it was unfolded. Empty: the field, ready to type. */
  restore(state: string): void {
    const { query, narrowing, most } = fromState(state);
    if (state !== '') this.field.value = query;
    if (state !== '' || this.filters.narrows()) this.filters.set(narrowing);
    this.field.focus({ preventScroll: true });
    // The first time there is nothing to put back, and the key that opens the search does no more than show it.
    if (this.field.value === '') return;
    this.field.select();
    // What the search was closed over still stands, or is on its way.
    if (state === '' && (this.results.ariaBusy === 'true' || this.list.answers(this.asked))) this.remember();
    else this.search(most || SECTIONS);
  }

  /** Asks as if it had been typed. */
  ask(query: string): void {
    this.field.value = query;
    this.search();
  }

  private refill(): void {
    if (this.field.value === '') this.field.value = this.typed;
  }

  private search(most = SECTIONS): void {
    const typed = this.field.value.trim();
    this.typed = this.field.value;
    this.asked += 1;
    this.most = most;
    this.answered = undefined;
    const id = this.asked;
    const later = (said: string) => window.setTimeout(() => this.asked === id && this.clear(said), SLOW);
    this.results.ariaBusy = String(isQuestion(typed));
    if (!isQuestion(typed)) {
      this.suggestions.replaceChildren();
      this.clear('');
      this.remember();
      if (typed !== '') later('Type one more letter.');
      return;
    }
    const slow = later('Searching …');
    // On the search's own page the panel may be there before the door is.
    void customElements.whenDefined('search-door').then(() => {
      if (id !== this.asked) return;
      document.querySelector<Asked>('search-door')?.ask({ id, typed, most, ...this.filters.narrowing }, (answer) => {
        if (answer.id !== this.asked) return;
        if ('failed' in answer || answer.findings) clearTimeout(slow);
        this.take(answer, typed);
      });
    });
  }

  private take(answer: Answer, typed: string): void {
    if ('failed' in answer) {
      this.clear('The search could not be loaded. Check the connection and type again.');
      this.settle('failed');
      return;
    }
    const { suggestions, findings } = answer;
    if (suggestions) {
      this.suggestions.replaceChildren(...drawSuggestions(suggestions, typed));
      markScripts(this.suggestions);
    }
    if (findings === undefined) return;
    this.status.textContent = findings.facets === undefined ? '' : summary(findings);
    this.list.show(findings, answer.id, typed);
    if (findings.facets === undefined) return;
    this.filters.show(findings.facets);
    this.settle('findings');
  }

  private settle(answer: 'findings' | 'failed'): void {
    this.results.ariaBusy = 'false';
    this.remember();
    this.answered?.(answer);
  }

  /** Takes the findings away, and says why. */
  private clear(status: string): void {
    this.status.textContent = status;
    this.filters.show(undefined);
    this.list.clear();
  }

  /**
   * On the search's own page the address holds the search; elsewhere the history does, for the way back. It is told once an answer is
   * complete or followed, and not at every letter, which would cost the measured phone some 5 ms each.
   */
  private remember(): void {
    const query = this.field.value.trim();
    const state = toState({ query, narrowing: this.filters.narrowing, most: this.most > SECTIONS ? this.most : 0 });
    if (!this.hasAttribute('data-page')) {
      // An answer may come after the reader has closed the search.
      if (this.closest(':popover-open')) history.replaceState({ ...history.state, search: state || undefined }, '');
      return;
    }
    history.replaceState(null, '', state || location.pathname);
    document.title = document.title.replace(/^.*?(?= ?· Without)/, () => (query ? `${query} · Search` : 'Search'));
  }

  /** The arrow keys walk along the field and the results; Enter in the field opens the first section found. */
  private move(event: KeyboardEvent): void {
    if (event.key === 'Enter' && event.target === this.field && !event.isComposing) {
      event.preventDefault();
      const open = () => this.results.querySelector<HTMLElement>('li a')?.click();
      if (this.list.answers(this.asked)) open();
      else this.answered = open;
    }
    walk(event, () => {
      const found = [...this.results.querySelectorAll<HTMLElement>('a, button, summary')];
      return [this.field, ...found.filter((stop) => stop.checkVisibility())];
    });
  }

  private choose(event: Event): void {
    const target = event.target instanceof Element ? event.target : undefined;
    const button = target?.closest<HTMLButtonElement>('button[data-query], button[data-more]');
    if (button?.dataset['query'] !== undefined) {
      this.field.focus();
      this.ask(button.dataset['query']);
    } else if (button) this.more();
    // A place on the page at hand: nothing loads, so the dialog must not stay over it.
    const link = target?.closest('a');
    if (link) this.remember();
    if (link && link.pathname + link.search === location.pathname + location.search) this.closest<HTMLElement>('[popover]')?.hidePopover();
  }

  /** Shows more sections, and leaves the focus on the first of those that are new. */
  private more(): void {
    const before = this.results.querySelectorAll('.search-section').length;
    this.search(this.most + SECTIONS);
    this.answered = () => this.results.querySelectorAll<HTMLElement>('.search-section a')[before]?.focus();
  }
}

customElements.define('search-panel', SearchPanel);
