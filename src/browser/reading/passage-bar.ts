import { copy } from './copy.ts';
import { passageAddress, quotation } from './passage.ts';

let bar: HTMLElement | undefined;

/** Shows the offer beside the selection, or at the foot of a narrow window, where a phone has its own menu at the words. */
export function showBar(slug: string): void {
  const range = chosen();
  if (range === undefined) return;
  bar ??= build(slug);
  const { bottom, left } = range.getBoundingClientRect();
  // Style sheets have the place at the foot.
  const beside = matchMedia('(hover: hover) and (width >= 900px)').matches;
  bar.style.insetBlockStart = beside ? `${Math.max(8, Math.min(bottom + 8, innerHeight - 56))}px` : '';
  bar.style.insetInlineStart = beside ? `${Math.max(8, Math.min(left, innerWidth - 440))}px` : '';
  bar.hidden = false;
}

/** Takes the offer away. */
export function hideBar(): void {
  if (bar && !bar.contains(document.activeElement)) bar.hidden = true;
}

/** Copies the address of the selected words. */
export async function copyLink(slug: string): Promise<void> {
  const range = chosen();
  if (range === undefined) return;
  await told(slug, copy(passageAddress(range)), 'Link copied');
}

/** Copies the selected words with where they are from. */
export async function copyQuotation(slug: string): Promise<void> {
  const range = chosen();
  if (range === undefined) return;
  // Asked for at once: the clipboard takes what is still on its way, while the reader's key counts.
  const quoted = quotation(range, slug);
  const blob = (type: string, words: Promise<string>) => words.then((text) => new Blob([text], { type }));
  const item = new ClipboardItem({
    'text/plain': blob(
      'text/plain',
      quoted.then(({ text }) => text),
    ),
    'text/html': blob(
      'text/html',
      quoted.then(({ html }) => html),
    ),
  });
  await told(slug, navigator.clipboard.write([item]), 'Quotation copied');
}

async function told(slug: string, done: Promise<void>, words: string): Promise<void> {
  showBar(slug);
  const status = bar?.querySelector('[role=status]');
  const said = await done.then(
    () => words,
    () => 'Copying is refused here',
  );
  if (!status) return;
  status.textContent = said;
  setTimeout(() => (status.textContent = ''), 2500);
}

function chosen(): Range | undefined {
  const selection = document.getSelection();
  return selection && selection.rangeCount > 0 && !selection.isCollapsed ? selection.getRangeAt(0) : undefined;
}

function build(slug: string): HTMLElement {
  const made = document.createElement('div');
  made.className = 'passage-bar';
  made.setAttribute('role', 'group');
  made.setAttribute('aria-label', 'The selected words');
  const button = (label: string, key: string, action: () => Promise<void>) => {
    const one = document.createElement('button');
    one.type = 'button';
    one.textContent = label;
    one.title = `Alt+${key}`;
    one.setAttribute('aria-keyshortcuts', `Alt+${key}`);
    // The selection stays while the button is pressed.
    one.addEventListener('pointerdown', (event) => event.preventDefault());
    one.addEventListener('click', () => void action());
    return one;
  };
  const status = document.createElement('span');
  status.setAttribute('role', 'status');
  made.append(
    button('Copy link to this passage', 'L', () => copyLink(slug)),
    button('Copy quotation with citation', 'Q', () => copyQuotation(slug)),
    status,
  );
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') made.hidden = true;
  });
  document.body.append(made);
  return made;
}
