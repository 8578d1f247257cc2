import { z } from 'zod/mini';
import type { SavedBook } from '../sheet/open-sheet.ts';

const sheet = z.looseObject({ id: z.string(), cellData: z.optional(z.record(z.string(), z.unknown())) });

/** As much of a book as must be there for the spreadsheet to open it. */
const book = z.looseObject({
  workbook: z
    .looseObject({
      id: z.string(),
      sheets: z.record(z.string(), sheet),
      sheetOrder: z.array(z.string()).check(z.minLength(1)),
    })
    .check(z.refine(({ sheets, sheetOrder }) => sheetOrder.every((id) => id in sheets))),
  records: z.record(z.string(), z.array(z.looseObject({ id: z.string() }))),
});

/** What was kept as a book, or null where it is none that this build can open. */
export const readableBook = (kept: unknown): SavedBook | null =>
  book.safeParse(kept).success ? (kept as SavedBook) : null;
