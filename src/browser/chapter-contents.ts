import { rememberPlace } from './reading-place.ts';

/** Marks the section being read in the list of contents, and folds the disclosure once a section was chosen on a narrow screen. */
class ChapterContents extends HTMLElement {
  connectedCallback(): void {
    const links = [...this.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')];
    const headings = links.flatMap((link) => document.getElementById(decodeURIComponent(link.hash.slice(1))) ?? []);
    const mark = () => {
      // A section is being read from when its heading passes the upper third of the window.
      const reached = headings.filter((heading) => heading.getBoundingClientRect().top < window.innerHeight / 3);
      const id = reached.at(-1)?.id;
      rememberPlace(document.querySelector('h1')?.textContent ?? '', id);
      for (const link of links) {
        if (id !== undefined && link.hash === `#${id}`) link.setAttribute('aria-current', 'location');
        else link.removeAttribute('aria-current');
      }
    };
    const observer = new IntersectionObserver(mark, { rootMargin: '0px 0px -67% 0px', threshold: [0, 1] });
    for (const heading of headings) observer.observe(heading);
    mark();
    const details = this.querySelector('details');
    this.addEventListener('click', (event) => {
      if (event.target instanceof HTMLAnchorElement && details) details.open = false;
    });
  }
}

customElements.define('chapter-contents', ChapterContents);
