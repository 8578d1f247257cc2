/** A number format in the notation of Google Sheets, which has no name for none. */
export const googleFormat = (numberFormat: string): string =>
  numberFormat === 'General' ? '' : numberFormat;
