const MILLISECONDS_A_DAY = 86_400_000;
/** The serial number of 1 January 1970. */
const UNIX_EPOCH = 25_569;

/**
 * The serial number of the day that the sheet shows for a date, its time left aside. A date arrives
 * as an instant, the beginning of the day where the spreadsheet is; where the script is, it may
 * still be the day before.
 */
export function shownSerial(date: Date): number {
  const [year = 0, month = 1, day = 1] = shownDay(date);
  return Date.UTC(year, month - 1, day) / MILLISECONDS_A_DAY + UNIX_EPOCH;
}

/** Year, month and day; those of the script's own zone where no spreadsheet tells its zone. */
function shownDay(date: Date): readonly number[] {
  const zone = spreadsheetZone();
  return zone === null
    ? [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    : Utilities.formatDate(date, zone, 'yyyy-MM-dd').split('-').map(Number);
}

let known: string | null = null;

/** The spreadsheet's time zone, asked once: a column of dates is one call. */
function spreadsheetZone(): string | null {
  try {
    known ??= SpreadsheetApp.getActive().getSpreadsheetTimeZone();
    return known;
  } catch {
    return null;
  }
}
