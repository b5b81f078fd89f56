/** Puts text on the clipboard, as rich text too where it has any. Text that is still on its way is waited for by the clipboard itself. */
export async function copy(text: string | Promise<string>, html?: string): Promise<void> {
  const blob = async (type: string, words: string | Promise<string>) => new Blob([await words], { type });
  await navigator.clipboard.write([
    new ClipboardItem({
      'text/plain': blob('text/plain', text),
      ...(html !== undefined && { 'text/html': blob('text/html', html) }),
    }),
  ]);
}

/** A button that copies, and says whether it did. */
export function copyButton(label: string, action: () => Promise<void>): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = label;
  button.addEventListener('click', async () => {
    const done = await action().then(
      () => 'Copied',
      () => 'Copying is refused here',
    );
    button.textContent = done;
    setTimeout(() => (button.textContent = label), 2000);
  });
  return button;
}
