/** Copies the address of its section, and says so. Where copying is refused the link is followed, as it is without script. */
class CopyLink extends HTMLElement {
  connectedCallback(): void {
    const link = this.querySelector('a');
    if (link === null) return;
    link.setAttribute('aria-label', 'Copy link to this section');
    const status = document.createElement('span');
    status.className = 'copy-status';
    status.setAttribute('role', 'status');
    this.append(status);
    link.addEventListener('click', async (event) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      history.replaceState(null, '', link.hash);
      try {
        await navigator.clipboard.writeText(link.href);
        status.textContent = 'Link copied';
      } catch {
        location.hash = link.hash;
        status.textContent = 'The address is in the address bar';
      }
      setTimeout(() => (status.textContent = ''), 2500);
    });
  }
}

customElements.define('copy-link', CopyLink);
