const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** A partial date in words: "1955-02-25" is 25 February 1955, "1955-02" is February 1955. */
export function dateInWords(date: string): string {
  const [year = '', month, day] = date.split('-');
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  return [day === undefined ? undefined : String(Number(day)), name, year].filter(Boolean).join(' ');
}

/** A period in words: “August 1954 – October 1956”, “1949–1964”. */
export function periodInWords(period: string): string {
  const [from = '', to = ''] = period.split('/');
  if (from === to) return dateInWords(from);
  const plainYears = !from.includes('-') && !to.includes('-');
  return plainYears ? `${from}–${to}` : `${dateInWords(from)} – ${dateInWords(to)}`;
}

/** A partial date as a fraction of years, for drawing: the start of what it names. 1955-07 is about 1955.5. */
export function startOf(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return fraction(Date.UTC(year, month - 1, day), year);
}

/** The end of what a partial date names: 1955 ends at 1956.0, 1955-02 where March begins. */
export function endOf(date: string): number {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return year + 1;
  return day === undefined ? fraction(Date.UTC(year, month, 1), year) : fraction(Date.UTC(year, month - 1, day + 1), year);
}

function fraction(time: number, year: number): number {
  const begin = Date.UTC(year, 0, 1);
  return year + (time - begin) / (Date.UTC(year + 1, 0, 1) - begin);
}
