/**
 * What prints nothing, by property and not by list: characters that are to be ignored where they
 * cannot be shown (zero-width blanks, direction marks, variation selectors, soft hyphens),
 * noncharacters, halves of surrogate pairs, and control characters other than blanks.
 */
const UNPRINTED =
  /[\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\p{Surrogate}]|(?!\s)\p{Control}/gu;

/**
 * The text without the characters that print nothing; blanks stay, because they keep words and
 * columns apart.
 */
export const dropUnprinted = (text: string): string => text.replace(UNPRINTED, '');

const BLANK_TEXT =
  /^[\s\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\p{Surrogate}\p{Control}]*$/u;

/** Whether nothing of a text would be seen on paper. */
export const printsNothing = (text: string): boolean => BLANK_TEXT.test(text);

/**
 * What XML, and with it a workbook, refuses, or a terminal obeys: control characters other than tab
 * and line ends are among it, and the marks that turn the direction of what follows them (a text
 * would then read as another than it is).
 */
const UNFIT_FOR_FILES =
  /[\p{Noncharacter_Code_Point}\p{Surrogate}\u202A-\u202E\u2066-\u2069]|(?![\t\n\r])\p{Control}/gu;

/**
 * The text as every file can hold it: without U+FFFE, U+FFFF and the other noncharacters, halves of
 * surrogate pairs, control characters and overrides of direction. Everything that prints stays.
 * Texts of a document go through it when they are read, and again when they are written.
 */
export const fileText = (text: string): string => text.replace(UNFIT_FOR_FILES, '');

/** Whether a text stands on one line of a cell, as every name does. */
export const isOneLine = (text: string): boolean => !/[\t\n\r]/.test(text);
