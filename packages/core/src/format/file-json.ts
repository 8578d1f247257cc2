import { fileText } from '../name/unprinted.ts';

/** Content as a JSON file, two blanks a level, its texts as every file can hold them. */
export const fileJson = (content: unknown): string =>
  `${JSON.stringify(content, (_, value: unknown) => (typeof value === 'string' ? fileText(value) : value), 2)}\n`;
