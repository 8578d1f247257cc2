import fc from 'fast-check';
import { expect, test } from 'vitest';
import { UNITS } from '../amount/unit.ts';
import { toYen } from '../amount/yen.ts';
import type { BudgetDocument, PrintedAmount } from '../document/document.ts';
import { budgetDocumentSchema } from '../document/schema.ts';
import { anyDocument } from '../laws.fixture.ts';
import { createLibrary } from '../library/library.ts';
import { TABLE_KINDS } from '../table/tables.ts';
import { toCsv } from './to-csv.ts';
import { toHtml, toTsv } from './to-html.ts';
import { toJson } from './to-json.ts';
import { toMarkdown } from './to-markdown.ts';
import { toText } from './to-text.ts';

/**
 * The document with every amount printed to the yen: rounding then allows half a yen, and sums end
 * in any digit.
 */
function inSingleYen(document: BudgetDocument, yen: number): BudgetDocument {
  const fine = (printed: PrintedAmount): PrintedAmount => ({
    ...printed,
    amountYen: toYen(printed.amountYen + yen),
    roundingYen: toYen(1),
    text: `${printed.amountYen + yen}円`,
  });
  return {
    ...document,
    total: document.total && fine(document.total),
    strategyFields: document.strategyFields.map((field) => ({ ...field, total: fine(field.total) })),
    programs: document.programs.map((program) => ({ ...program, amount: fine(program.amount) })),
  };
}

test('amounts in single yen are tables, audits and files in every unit like any others', () =>
  fc.assert(
    fc.property(
      anyDocument,
      fc.integer({ min: 1, max: 999 }),
      fc.constantFrom(...UNITS),
      (any, yen, unit) => {
        const document = inSingleYen(any, yen);
        expect(budgetDocumentSchema.safeParse(document).error).toBeUndefined();
        const library = createLibrary([document]);
        for (const { id, make } of TABLE_KINDS) {
          const made = library.documents.map((index) => make(index, library))[0];
          if (made?.ok !== true) continue;
          for (const format of [toText, toMarkdown, toHtml, toTsv, toCsv, toJson])
            expect(format(made.value, { unit, language: 'ja' }), id).not.toMatch(/NaN|Infinity|undefined/);
        }
      },
    ),
    { numRuns: 60 },
  ));
