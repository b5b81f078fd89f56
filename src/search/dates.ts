const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** The year before the first of Shōwa. */
const BEFORE_SHOWA = 1925;

/**
 * A date in any of the ways one types it, as the book prints it: 1959-08-13, 1959.8.13, 13/8/1959, Aug 13, 1959, 13 Aug 1959,
 * 1959年8月13日, 昭和34年8月13日 and 1959년 8월 13일 are 13 August 1959. Of figures alone a day comes before its month, where it can.
 */
export function printedDate(text: string): string | undefined {
  const date = text.normalize('NFKC').trim();
  const [, year, yearsMonth, yearsDay] = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2})\.?)?$/.exec(date) ?? [];
  if (year) return written(year, Number(yearsMonth), yearsDay);
  const [, one, other, lastYear] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(date) ?? [];
  if (lastYear) return Number(other) > MONTHS.length ? written(lastYear, Number(one), other) : written(lastYear, Number(other), one);
  return inNativeScript(date) ?? inWords(date);
}

function inNativeScript(date: string): string | undefined {
  const [, showa, year, month, day] = /^(?:昭和(\d{1,2})|(\d{4}))[年년](?: ?(\d{1,2})[月월](?: ?(\d{1,2})[日일])?)?$/.exec(date) ?? [];
  if (!showa && !year) return undefined;
  const common = showa ? String(BEFORE_SHOWA + Number(showa)) : year;
  return month ? written(common, Number(month), day) : common;
}

function inWords(date: string): string | undefined {
  const words = /^(?:(\d{1,2})(?:st|nd|rd|th)?\s+)?([a-z]{3,9})\.?(?:\s+(\d{1,2})(?:st|nd|rd|th)?)?,?\s+(\d{4})$/i.exec(date);
  if (!words) return undefined;
  const month = MONTHS.findIndex((name) => name.toLowerCase().startsWith((words[2] ?? '').toLowerCase()));
  return month === -1 ? undefined : written(words[4], month + 1, words[1] ?? words[3]);
}

function written(year: string | undefined, month: number, day: string | undefined): string | undefined {
  const name = MONTHS[month - 1];
  if (name === undefined || year === undefined) return undefined;
  return [day === undefined ? undefined : String(Number(day)), name, year].filter(Boolean).join(' ');
}
