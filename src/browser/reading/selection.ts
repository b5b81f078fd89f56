import { chapterSlug } from './site.ts';

/** How long the reader leaves a selection as it is before it counts as made. */
const SETTLED = 350;

/** In a chapter: offers a link to the words that are selected, and the words with their citation. Alt+L and Alt+Q do the same. */
export function watchSelection(): void {
  const slug = chapterSlug();
  if (slug === undefined) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isLoaded = false;
  const look = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      // What is not loaded has nothing to hide.
      if (!selected() && !isLoaded) return;
      isLoaded = true;
      void bar().then(({ showBar, hideBar }) => (selected() ? showBar(slug) : hideBar()));
    }, SETTLED);
  };
  document.addEventListener('selectionchange', look);
  document.addEventListener('keydown', (event) => {
    if (!event.altKey || event.ctrlKey || event.metaKey || !selected()) return;
    if (event.code !== 'KeyL' && event.code !== 'KeyQ') return;
    event.preventDefault();
    void bar().then(({ copyLink, copyQuotation }) => (event.code === 'KeyL' ? copyLink(slug) : copyQuotation(slug)));
  });
  if (selected()) look();
}

function bar() {
  return import('./passage-bar.ts');
}

/** Whether words of the text are selected. */
function selected(): boolean {
  const selection = document.getSelection();
  if (selection === null || selection.isCollapsed || selection.toString().trim() === '') return false;
  const prose = document.querySelector('.prose');
  return prose?.contains(selection.anchorNode) === true && prose.contains(selection.focusNode);
}
