/**
 * A spelling without what readers leave out or set differently: case, macrons and breves, apostrophes, hyphens, separators of
 * thousands. Ch’ŏngjin, Chongjin and ch'ongjin have one normal form.
 */
export function normalForm(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/(?<=\d),(?=\d{3})/g, '')
    .replace(/['’‘ʼ`´]/g, '')
    .replace(/[-‐–—_/.,;:!?()“”"]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The key a name is looked up by, its words in any order. */
export function nameKey(text: string): string {
  return normalForm(text).split(' ').sort().join('');
}
