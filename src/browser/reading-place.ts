const KEY = 'reading-place';

/** Where the reader was: kept in this browser only. */
interface Place {
  /** Address of the chapter with the section last read. */
  href: string;
  title: string;
}

/** In a chapter: remembers the section being read. */
export function rememberPlace(title: string, section: string | undefined): void {
  const place: Place = { href: location.pathname + (section ? `#${section}` : ''), title };
  try {
    localStorage.setItem(KEY, JSON.stringify(place));
  } catch {
    // A browser that keeps nothing loses only this convenience.
  }
}

/** On the home page: offers the way back, when there is one. */
class ReadingPlace extends HTMLElement {
  connectedCallback(): void {
    const link = this.querySelector('a');
    const kept = localStorage.getItem(KEY);
    if (link === null || kept === null) return;
    const { href, title } = JSON.parse(kept) as Place;
    link.href = href;
    link.textContent = `Continue with “${title}”`;
    this.hidden = false;
  }
}

customElements.define('reading-place', ReadingPlace);
