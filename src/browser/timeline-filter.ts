const KEYS = ['track', 'person', 'place'] as const;

/** An event of the list with what it may be chosen by. */
interface Row {
  element: HTMLElement;
  /** Its track, and the names in it, of which one may be called as a track is. */
  track: string;
  names: readonly string[];
  /** Its mark in the picture. */
  mark: Element | null;
}

/**
 * Hides the events that are not of the chosen track, person and place, and keeps the choice in the address, so that it can be sent. The
 * event that the address itself names (#1959-08-13) is shown whatever was chosen: the style sheet sees to it.
 */
class TimelineFilter extends HTMLElement {
  private rows: Row[] = [];

  connectedCallback(): void {
    this.rows = [...document.querySelectorAll<HTMLElement>('.years li')].map((element) => ({
      element,
      track: element.className,
      names: (element.dataset['names'] ?? '').split(' '),
      mark: document.querySelector(`.picture a[href="#${element.id}"]`),
    }));
    const asked = new URLSearchParams(location.search);
    for (const select of this.selects()) {
      const value = asked.get(select.name) ?? '';
      if ([...select.options].some((option) => option.value === value)) select.value = value;
    }
    this.show();
    // What was hidden above it has moved the event that the address names.
    document.querySelector(':target')?.scrollIntoView();
    this.addEventListener('change', () => this.chosen());
    this.querySelector('button')?.addEventListener('click', () => {
      for (const select of this.selects()) select.value = '';
      this.chosen();
      this.selects()[0]?.focus();
    });
  }

  private selects(): HTMLSelectElement[] {
    return KEYS.flatMap((key) => this.querySelector<HTMLSelectElement>(`[name=${key}]`) ?? []);
  }

  private chosen(): void {
    const query = new URLSearchParams(this.selects().flatMap(({ name, value }) => (value ? [[name, value]] : []))).toString();
    history.replaceState(null, '', `${location.pathname}${query && `?${query}`}${location.hash}`);
    this.show();
  }

  private show(): void {
    const wanted = this.selects().filter(({ value }) => value !== '');
    let count = 0;
    for (const { element, track, names, mark } of this.rows) {
      const fits = wanted.every(({ name, value }) => (name === 'track' ? track === value : names.includes(value)));
      element.hidden = !fits;
      mark?.classList.toggle('out', !fits);
      count += fits ? 1 : 0;
    }
    for (const section of document.querySelectorAll<HTMLElement>('.years section'))
      section.hidden = section.querySelector('li:not([hidden])') === null;
    const status = this.querySelector('[role=status]');
    const all = `${this.rows.length} events`;
    if (status) status.textContent = count === this.rows.length ? all : `${count} of ${all}`;
    const button = this.querySelector('button');
    if (button) button.hidden = wanted.length === 0;
  }
}

customElements.define('timeline-filter', TimelineFilter);
