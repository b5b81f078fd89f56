/** Files of the index in one: the names and lengths of what is in it, a line of JSON, then these one after the other. */
export type Packed = [file: string, length: number][];

/** The packs, in the order they are fetched: the texts of the sections, then the words of the index. */
export const TEXTS = 'sections.pack';
export const WORDS = 'index.pack';
export const PACKS = [TEXTS, WORDS] as const;

/** Takes a pack apart. */
export function unpack(pack: Uint8Array<ArrayBuffer>): [file: string, bytes: ArrayBuffer][] {
  const head = pack.indexOf(10);
  const packed = JSON.parse(new TextDecoder().decode(pack.subarray(0, head))) as Packed;
  let from = head + 1;
  return packed.map(([file, length]) => {
    from += length;
    return [file, pack.slice(from - length, from).buffer];
  });
}
