/** Names compared as Excel does: in any case. */
export const nameSet = (names: readonly string[]): ReadonlySet<string> =>
  new Set(names.map((name) => name.toLowerCase()));

/** Longest name that Excel allows for a sheet. */
const SHEET_NAME = 31;

/** A sheet's name that is not taken: "府省庁別", "府省庁別 2". */
export const freeSheetName = (wanted: string, taken: ReadonlySet<string>): string =>
  freeName(wanted.slice(0, SHEET_NAME), taken, (number) => {
    const ending = ` ${number}`;
    return wanted.slice(0, SHEET_NAME - ending.length) + ending;
  });

/** A table's name that is not taken: "cyberbudget_ministry_2023", "cyberbudget_ministry_2023_2". */
export const freeTableName = (wanted: string, taken: ReadonlySet<string>): string =>
  freeName(wanted, taken, (number) => `${wanted}_${number}`);

function freeName(wanted: string, taken: ReadonlySet<string>, numbered: (number: number) => string): string {
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = numbered(number);
  return name;
}
