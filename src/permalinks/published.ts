/** Where the published addresses are kept: one a line, `#` before a space begins a comment. The file only grows. */
export const PERMALINKS = 'content/permalinks.txt';

/** The addresses in the file's text, with their lines from 1. */
export function publishedLines(text: string): { address: string; line: number }[] {
  return text
    .split('\n')
    .map((address, index) => ({ address: address.trim(), line: index + 1 }))
    .filter(({ address }) => address.startsWith('/'));
}

/** The file with new addresses added, in order, and nothing taken away. */
export function withAddresses(text: string, addresses: readonly string[]): string {
  const [head, all] = [
    text.split('\n').filter((line) => line.startsWith('# ')),
    new Set([...publishedLines(text).map(({ address }) => address), ...addresses]),
  ];
  return `${[...head, ...[...all].sort((a, b) => (a < b ? -1 : 1))].join('\n')}\n`;
}
