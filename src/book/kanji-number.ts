const DIGITS: Record<string, number> = { 〇: 0, 零: 0, 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 };
const TENS: Record<string, number> = { 十: 10, 百: 100, 千: 1000, 천: 1000 };
const MYRIADS = new Set(['万', '萬', '만']);

/**
 * A number written with kanji or hangul units, alone or mixed with digits: 四百六十 is 460, 一九五九 is 1959, 6万 is 60,000, 9만3,340 is
 * 93,340. Undefined for anything else.
 */
export function numberFromKanji(text: string): number | undefined {
  const characters = [...text.replace(/,/g, '')];
  if (characters.length === 0) return undefined;
  let total = 0;
  let section = 0;
  let run = '';
  const take = (fallback: number) => {
    const value = run === '' ? fallback : Number(run);
    run = '';
    return value;
  };
  for (const character of characters) {
    if (/\d/.test(character)) run += character;
    else if (character in DIGITS) run += String(DIGITS[character]);
    else if (character in TENS) section += take(1) * (TENS[character] ?? 1);
    else if (MYRIADS.has(character)) {
      total += (section + take(section === 0 ? 1 : 0)) * 10_000;
      section = 0;
    } else return undefined;
  }
  return total + section + take(0);
}
