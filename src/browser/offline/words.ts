import { dateInWords } from '../../chapters/period.ts';
import { type FileList, type ListedFile, sizeOf } from '../../offline/file-list.ts';
import type { Kept } from './shelf.ts';

/** Bytes in words, which no line parts: “9.3 MB”, “420 kB”. */
export function sizeInWords(bytes: number): string {
  return bytes < 1e6 ? `${Math.max(1, Math.round(bytes / 1e3))}\u00a0kB` : `${(bytes / 1e6).toFixed(1)}\u00a0MB`;
}

/** An edition in words, as citations name it: “version 0.1.0 of 25 November 2026”. */
function editionInWords({ version, date }: Pick<FileList, 'version' | 'date'>): string {
  return `version ${version} of ${dateInWords(date)}`;
}

/** What is kept, in words. */
export function keptInWords(kept: Kept): string {
  const since = new Date(kept.since);
  const day = dateInWords(`${since.getFullYear()}-${since.getMonth() + 1}-${since.getDate()}`);
  const hour = `${since.getHours()}:${String(since.getMinutes()).padStart(2, '0')}`;
  return `The whole book is kept on this device since ${day}, ${hour}: ${editionInWords(kept)}, ${sizeInWords(kept.bytes)}.`;
}

/** What is kept short of the whole book, in words. */
export function restInWords({ pages, bytes, begun }: { pages: number; bytes: number; begun: number }): string {
  if (begun > 0) return `The whole book is not kept on this device yet; ${sizeInWords(begun)} of it have come.`;
  const read =
    pages === 0 ? '' : ` ${pages === 1 ? 'One page you have read is' : `${pages} pages you have read are`} kept: ${sizeInWords(bytes)}.`;
  return `The whole book is not kept on this device.${read}`;
}

/** How large the book is, in words. What lies on the device is told, not what the line carries: hosts compress as they please. */
export function sizeOnDevice(list: FileList): string {
  return `It takes ${sizeInWords(sizeOf(list.files))} on the device (${editionInWords(list)}). Less is loaded, for text comes compressed.`;
}

/** That there is a newer build, in words, and how much of it is new. */
export function newerInWords(list: FileList, fresh: readonly ListedFile[]): string {
  return `A newer build is there, ${editionInWords(list)}: ${sizeInWords(sizeOf(fresh))} of ${sizeInWords(sizeOf(list.files))} are new. Pages that are open stay as they are.`;
}

/** What went wrong, in words, and what can be done. */
export function troubleInWords(error: unknown): string {
  const name = error instanceof Error ? error.name : '';
  if (name === 'AbortError') return 'Stopped. What has come stays; keeping goes on from there.';
  if (name === 'QuotaExceededError') return 'This device gives the book no more room. Remove something, or keep the EPUB instead.';
  return 'Not all of it came. What has come stays; try again, and keeping goes on from there.';
}
