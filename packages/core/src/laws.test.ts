import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatAmount } from './amount/format-amount.ts';
import { parseAmount } from './amount/parse-amount.ts';
import { FACTORS, UNITS } from './amount/unit.ts';
import { sumYen, toYen } from './amount/yen.ts';
import { audit } from './audit/audit.ts';
import { anyDocument, honestDocument, spending } from './laws.fixture.ts';
import { indexDocument } from './library/indexed-document.ts';
import { createLibrary, findDocument } from './library/library.ts';
import { type ProgramQuery, searchPrograms } from './library/search.ts';
import { amount } from './measure/amount.ts';
import { high as highest, low as lowest } from './measure/bounds.ts';
import { estimate as estimated } from './measure/estimate.ts';
import { listed } from './measure/listed.ts';
import type { Measure } from './measure/measure.ts';
import { MEASURES } from './measure/measures.ts';
import type { Subject } from './measure/subject.ts';
import { unlisted } from './measure/unlisted.ts';
import { ministryByField } from './table/ministry-by-field.ts';
import { cellNumber } from './table/table.ts';
import { TABLE_KINDS } from './table/tables.ts';

const yen = fc.maxSafeInteger();

/**
 * Every subject of a document: the whole, each field, each ministry, each ministry within each
 * field.
 */
function subjectsOf(document: Parameters<typeof indexDocument>[0]): Subject[] {
  const index = indexDocument(document);
  const ministries = [null, ...index.document.ministries];
  const fields = [null, ...index.document.strategyFields];
  return ministries.flatMap((ministry) =>
    fields.map((strategyField) => ({ index, ministry, strategyField })),
  );
}

/** A measure of a subject; null where the document says nothing. */
function measured(measure: Measure, subject: Subject): number | null {
  const found = measure.calculate(subject);
  return found.ok ? found.value : null;
}

describe('amounts', () => {
  test('format then parse is the same amount, in every unit', () =>
    fc.assert(
      fc.property(yen, fc.constantFrom(...UNITS), (amount, unit) => {
        const decimals = String(FACTORS[unit]).length - 1;
        expect(parseAmount(formatAmount(amount, unit, decimals), unit)?.yen).toBe(amount + 0);
      }),
    ));

  test('a formatted amount is at most half of its last digit away', () =>
    fc.assert(
      fc.property(fc.integer({ min: -1e14, max: 1e14 }), fc.constantFrom(...UNITS), (amount, unit) => {
        const shown = parseAmount(formatAmount(amount, unit), unit);
        expect(Math.abs((shown?.yen ?? Number.NaN) - amount) * 2).toBeLessThanOrEqual(
          shown?.roundingYen ?? 0,
        );
      }),
    ));

  test('sums are exact in any order', () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e13, max: 1e13 }), { maxLength: 50 }), (amounts) => {
        const exact = amounts.reduce((sum, amount) => sum + BigInt(amount), 0n);
        expect(BigInt(sumYen(amounts.map(toYen)))).toBe(exact);
        expect(BigInt(sumYen(amounts.toReversed().map(toYen)))).toBe(exact);
      }),
    ));
});

describe('measures', () => {
  test('ministries x fields and what is unlisted make the printed total of each field, to the yen', () =>
    fc.assert(
      fc.property(anyDocument, (document) => {
        const index = indexDocument(document);
        for (const strategyField of document.strategyFields) {
          const cells = document.ministries.map(
            (ministry) => measured(listed, { index, ministry, strategyField }) ?? 0,
          );
          const rest = measured(unlisted, { index, ministry: null, strategyField });
          expect([...cells, rest ?? Number.NaN].reduce((sum, cell) => sum + cell, 0)).toBe(
            strategyField.total.amountYen,
          );
        }
      }),
    ));

  test('in the table 府省庁×分野 every column adds up: body to 掲載計, with 非掲載 to 公表総額', () =>
    fc.assert(
      fc.property(anyDocument, (document) => {
        const { columns, rows } = ministryByField(indexDocument(document));
        const at = (column: number, ...kinds: string[]): number[] =>
          rows
            .filter(({ kind }) => kinds.includes(kind))
            .map(({ cells }) => cellNumber(cells[column] ?? null) ?? 0);
        const sum = (cells: readonly number[]): number => cells.reduce((one, other) => one + other, 0);
        for (let column = 1; column < columns.length - (document.total === null ? 1 : 0); column++) {
          expect(sum(at(column, 'body'))).toBe(sum(at(column, 'listed')));
          expect(sum(at(column, 'body', 'unlisted'))).toBe(sum(at(column, 'total')));
        }
      }),
    ));

  test('what is listed of a ministry and what is unlisted make the amount that is printed for it, wherever one is', () =>
    fc.assert(
      fc.property(anyDocument, (document) => {
        const index = indexDocument(document);
        for (const ministry of document.ministries) {
          const of = (measure: Measure): number =>
            measured(measure, { index, ministry, strategyField: null }) ?? Number.NaN;
          const printed = ministry.amount?.amountYen;
          if (printed === undefined) {
            expect([of(unlisted), of(amount)]).toEqual([Number.NaN, of(listed)]);
          } else {
            expect([of(listed) + of(unlisted), of(amount), of(estimated)]).toEqual([
              printed,
              printed,
              printed,
            ]);
          }
        }
      }),
    ));

  test('low <= estimate <= high wherever there is an estimate, and low and high come together', () =>
    fc.assert(
      fc.property(anyDocument, (document) => {
        for (const subject of subjectsOf(document)) {
          const [low, estimate, high] = [lowest, estimated, highest].map((measure) =>
            measured(measure, subject),
          );
          expect(low === null).toBe(high === null);
          expect(low ?? 0).toBeLessThanOrEqual(high ?? 0);
          // A pair has bounds and no estimate.
          if (subject.ministry !== null && subject.strategyField !== null) continue;
          expect(low === null).toBe(estimate === null);
          expect(low ?? 0).toBeLessThanOrEqual(estimate ?? 0);
          expect(estimate ?? 0).toBeLessThanOrEqual(high ?? 0);
        }
      }),
    ));

  test('the order of programs, ministries and fields changes no number', () =>
    fc.assert(
      fc.property(anyDocument, (document) => {
        const { programs, ministries, strategyFields } = document;
        const turned = {
          ...document,
          programs: programs.toReversed(),
          ministries: ministries.toReversed(),
          strategyFields: strategyFields.toReversed(),
        };
        const answers = (of: typeof document): string[] =>
          subjectsOf(of)
            .map((subject) =>
              JSON.stringify([
                subject.ministry?.id,
                subject.strategyField?.code,
                ...MEASURES.map((measure) => measure.calculate(subject)),
              ]),
            )
            .sort();
        expect(answers(turned)).toEqual(answers(document));
      }),
    ));

  test('a wider search finds no less', () =>
    fc.assert(
      fc.property(anyDocument, fc.constantFrom('人材', '監視', '監視 人材', ''), (document, term) => {
        const index = indexDocument(document);
        for (const { ministry, strategyField } of subjectsOf(document)) {
          const found = (query: ProgramQuery) => {
            const answered = searchPrograms(index, query);
            return answered.ok ? answered.value : expect.fail(answered.problem.code);
          };
          const narrow = found({ ministry, strategyField, term });
          for (const wider of [
            { ministry: null, strategyField, term },
            { ministry, strategyField: null, term },
            { ministry, strategyField, term: null },
          ]) {
            expect(found(wider)).toEqual(expect.arrayContaining(narrow));
          }
        }
      }),
      { numRuns: 40 },
    ));
});

describe('what a document implies between ministry and field', () => {
  test('a document that prints the truth, rounded, has bounds for every pair, and the truth lies within them', () =>
    fc.assert(
      fc.property(spending, fc.boolean(), (spent, ministryAmounts) => {
        const index = indexDocument(honestDocument(spent, { ministryAmounts }));
        for (const ministry of index.document.ministries) {
          for (const strategyField of index.document.strategyFields) {
            const truth = spent
              .filter((one) => one.ministry === ministry.id && one.field === strategyField.code)
              .reduce((sum, { yen: amount }) => sum + amount, 0);
            const subject = { index, ministry, strategyField };
            expect(measured(lowest, subject)).toBeLessThanOrEqual(truth);
            expect(measured(highest, subject)).toBeGreaterThanOrEqual(truth);
          }
        }
      }),
    ));
});

describe('libraries', () => {
  const documents = fc.uniqueArray(
    fc
      .tuple(
        anyDocument,
        fc.integer({ min: 2015, max: 2030 }),
        fc.constantFrom('request', 'draft', 'initial'),
      )
      .map(([document, fiscalYear, phase]) => ({
        ...document,
        fiscalYear,
        phase: phase as 'draft',
        id: `fy${fiscalYear}-${phase}`,
      })),
    { selector: ({ id }) => id, minLength: 1, maxLength: 5 },
  );

  test('the order in which documents are given changes no answer', () =>
    fc.assert(
      fc.property(documents, (given) => {
        const [one, other] = [createLibrary(given), createLibrary(given.toReversed())];
        expect(other).toEqual(one);
        expect(findDocument(other, null)).toEqual(findDocument(one, null));
      }),
      { numRuns: 40 },
    ));

  test('no table of any document holds undefined, NaN or infinity', () =>
    fc.assert(
      fc.property(documents, (given) => {
        const library = createLibrary(given);
        const tables = library.documents.flatMap((index) =>
          TABLE_KINDS.map(({ make }) => make(index, library)),
        );
        const cells = tables.flatMap((made) =>
          made.ok ? made.value.rows.flatMap((row) => row.cells) : [made.problem.code],
        );
        expect(
          cells.filter((cell) => cell === undefined || (typeof cell === 'number' && !Number.isFinite(cell))),
        ).toEqual([]);
      }),
      { numRuns: 40 },
    ));
});

describe('the audit', () => {
  test('a document that prints the truth, rounded, never contradicts itself', () =>
    fc.assert(
      fc.property(spending, fc.boolean(), (spent, ministryAmounts) => {
        const { findings } = audit(indexDocument(honestDocument(spent, { ministryAmounts })));
        expect(findings.some(({ relation }) => relation === 'ministry-amounts')).toBe(ministryAmounts);
        expect(findings.filter(({ verdict }) => verdict === 'contradicts')).toEqual([]);
      }),
      { numRuns: 500 },
    ));

  test('a printed total that is off by more than rounding is always found', () =>
    fc.assert(
      fc.property(spending, fc.integer({ min: 4, max: 1000 }), (spent, tenths) => {
        const honest = honestDocument(spent);
        const { total } = honest;
        if (total === null) return expect.fail('an honest document has a total');
        const amountYen = toYen(total.amountYen + tenths * 10_000_000 + 2 * total.roundingYen);
        const { findings } = audit(indexDocument({ ...honest, total: { ...total, amountYen } }));
        expect(findings.find(({ relation }) => relation === 'field-totals')?.verdict).toBe('contradicts');
      }),
    ));

  test('the order of programs changes no verdict', () =>
    fc.assert(
      fc.property(anyDocument, (document) => {
        const verdicts = (of: typeof document): string[] =>
          audit(indexDocument(of))
            .findings.map(({ relation, subject, verdict, difference }) =>
              [relation, subject, verdict, difference].join(' '),
            )
            .sort();
        expect(verdicts({ ...document, programs: document.programs.toReversed() })).toEqual(
          verdicts(document),
        );
      }),
    ));
});
