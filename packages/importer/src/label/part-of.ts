// What says of an amount that it is not the whole of what it stands beside: うち, 内数, 外数, の一部, on either side of it.

/** "（うち新規 20億円": a part of the amount before it, with its name between. */
const NAMED_PART = /(?:うち|内数)[、: ]?([^\d【】()[\]]{0,40})$/;
/** "30億円の内数", "30億円（運営費交付金の内数）", "30億円のうち". */
const BEHIND =
  /^\s*[)\]]?\s*の\s*(?:内数|外数|一部|うち)|^\s*[([<〔〈《※](?:[^()[\]\d]{0,30}(?:内数|外数|の一部)|一部)(?=[)\]>〕〉》\s、]|$)|^\s*(?:内数|外数)/;
/** "（運営費交付金の内数）30億円", "内数 30億円", "うち30億円", "（うち本省分）30億円". */
const BEFORE = /(?:内数|外数)[\s)\]>〕〉》:]*$|(?:の一部|\(一部\)|うち)[\s)\]:]*$|\(うち[^()\d]{0,30}\)\s*$/;

/** The name of the part that an amount is, from the text before it; null where that does not say so. */
export const partNamed = (before: string): string | null => NAMED_PART.exec(before)?.[1]?.trim() ?? null;

/** Whether an amount is said to be of something greater or of something else, so that it is not that of its program. */
export const isPartOfOther = (before: string, after: string): boolean =>
  BEHIND.test(after) || BEFORE.test(before);

/** Whether a cell says nothing else than that the amount in the next one is of something greater: "内数", "（外数）". */
export const isPartMark = (cell: string): boolean => /^[\s(]*(?:内数|外数|うち|一部)[\s):]*$/.test(cell);
