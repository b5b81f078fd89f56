import { scriptRuns } from '../../names/native-script.ts';

/** Gives every run of native script below an element a span that says its language, for fonts and for screen readers. */
export function markScripts(root: HTMLElement): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    const runs = scriptRuns(text.data);
    if (!runs.some((run) => typeof run !== 'string')) continue;
    text.replaceWith(
      ...runs.map((run) => {
        if (typeof run === 'string') return run;
        const span = document.createElement('span');
        span.lang = run.lang;
        span.textContent = run.text;
        return span;
      }),
    );
  }
}
