const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** A date in any of the ways one types it, as the book prints it: 1959-08-13, Aug 13, 1959 and 13 Aug 1959 are 13 August 1959. */
export function printedDate(text: string): string | undefined {
  const iso = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/.exec(text.trim());
  if (iso) return written(iso[1], Number(iso[2]), iso[3]);
  const words = /^(?:(\d{1,2})(?:st|nd|rd|th)?\s+)?([a-z]{3,9})\.?(?:\s+(\d{1,2})(?:st|nd|rd|th)?)?,?\s+(\d{4})$/i.exec(text.trim());
  if (!words) return undefined;
  const month = MONTHS.findIndex((name) => name.toLowerCase().startsWith((words[2] ?? '').toLowerCase()));
  return month === -1 ? undefined : written(words[4], month + 1, words[1] ?? words[3]);
}

function written(year: string | undefined, month: number, day: string | undefined): string | undefined {
  const name = MONTHS[month - 1];
  if (name === undefined || year === undefined) return undefined;
  return [day === undefined ? undefined : String(Number(day)), name, year].filter(Boolean).join(' ');
}
