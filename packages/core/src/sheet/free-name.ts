/** What Excel allows a sheet's name to have, in characters. */
export const LONGEST_SHEET_NAME = 31;

/**
 * A sheet's name that is not taken, within Excel's 31 characters: "府省庁別", "府省庁別 2".
 * @param isTaken whether something has a name; how names are compared is the application's affair
 */
export const freeSheetName = (wanted: string, isTaken: (name: string) => boolean): string =>
  freeName(wanted, isTaken, { separator: ' ', longest: LONGEST_SHEET_NAME });

/**
 * The wanted name or, where it is taken, the same with the first free number behind it.
 * @param longest how many characters the name may have, its number among them
 */
export function freeName(
  wanted: string,
  isTaken: (name: string) => boolean,
  {
    separator,
    longest = Number.POSITIVE_INFINITY,
  }: { readonly separator: string; readonly longest?: number },
): string {
  let name = wanted.slice(0, longest);
  for (let number = 2; isTaken(name); number++) {
    const ending = `${separator}${number}`;
    name = wanted.slice(0, longest - ending.length) + ending;
  }
  return name;
}
