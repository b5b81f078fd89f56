const STATES = ['auto', 'light', 'dark'] as const;

/** The switch of themes: the system's, light or dark, remembered in this browser. Hidden without script, for then the system decides. */
class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    this.show(document.documentElement.dataset['theme'] ?? 'auto');
    this.querySelector('button')?.addEventListener('click', () => {
      const now = document.documentElement.dataset['theme'] ?? 'auto';
      this.choose(STATES[(STATES.indexOf(now as (typeof STATES)[number]) + 1) % STATES.length] ?? 'auto');
    });
  }

  private choose(state: string): void {
    if (state === 'auto') {
      delete document.documentElement.dataset['theme'];
      localStorage.removeItem('theme');
    } else {
      document.documentElement.dataset['theme'] = state;
      localStorage.setItem('theme', state);
    }
    this.show(state);
  }

  private show(state: string): void {
    const label = this.querySelector('[data-state]');
    if (label) label.textContent = state;
  }
}

customElements.define('theme-switch', ThemeSwitch);
