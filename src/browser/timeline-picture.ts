/** Marks in the picture the year that is being read in the list, so that the one shows where one is in the other. */
class TimelinePicture extends HTMLElement {
  connectedCallback(): void {
    const sections = [...document.querySelectorAll<HTMLElement>('.years section')];
    const links = [...this.querySelectorAll('svg > a')];
    const mark = () => {
      // A year is being read from when it passes the upper third of the window.
      const read = sections.findLast((section) => !section.hidden && section.getBoundingClientRect().top < window.innerHeight / 3);
      const year = read?.querySelector('h2')?.id;
      for (const link of links) {
        if (link.getAttribute('href') === `#${year}`) link.setAttribute('aria-current', 'location');
        else link.removeAttribute('aria-current');
      }
    };
    const observer = new IntersectionObserver(mark, { rootMargin: '0px 0px -67% 0px' });
    for (const section of sections) observer.observe(section);
    mark();
  }
}

customElements.define('timeline-picture', TimelinePicture);
