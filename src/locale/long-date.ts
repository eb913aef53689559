/** Dates are few and always the same: making a formatter costs more than all the rest of an answer's words. */
const dates = new Map<string, string>();

/**
 * A day of the calendar with its month in words; the words around it are British, and so it is where the tag names no
 * other country; «г.» begins no line.
 *
 * @param date such as 2026-03-09, or a moment: its day in UTC.
 * @example
 * longDate('2026-03-09', 'en'); // '9 March 2026'
 */
export function longDate(date: string, locale: string): string {
  const key = `${locale} ${date}`;
  const known = dates.get(key) ?? written(date, /^en$/i.test(locale) ? 'en-GB' : locale);
  dates.set(key, known);
  return known;
}

function written(date: string, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(date)).replace(/\s(?=г\.)/, '\u00a0');
}
