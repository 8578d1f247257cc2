import type {
  DocumentFigures,
  MinistryEntry,
  PrintedAmount,
  PrintedShare,
  ProgramFigures,
  StrategyField,
} from '../document/document.ts';
import {
  type IndexedDocument,
  type ListedPrograms,
  NOTHING_LISTED,
  pairKey,
} from '../library/indexed-document.ts';
import { ministryName, shortMinistryName } from '../ministry/ministry-name.ts';
import { type Answer, answer, type Bilingual, problem } from '../problem/problem.ts';
import { strategyFieldName } from '../strategy-field/strategy-field-name.ts';

/**
 * What a number is asked of: the whole document, one of its fields, one of its ministries, a
 * ministry within a field, or one of its programs.
 */
export interface Subject {
  readonly index: IndexedDocument;
  readonly ministry: MinistryEntry | null;
  readonly strategyField: StrategyField | null;
  /** The one program that is meant, of that ministry and field. */
  readonly program?: ProgramFigures;
}

/** A program as a subject, with its ministry and field as far as the document names them. */
export const programSubject = (index: IndexedDocument, program: ProgramFigures): Subject => ({
  index,
  ministry: index.document.ministries.find(({ id }) => id === program.ministry) ?? null,
  strategyField: index.document.strategyFields.find(({ code }) => code === program.strategyField) ?? null,
  program,
});

/** The subject's name as a sentence names it: "総務省・分野3", 全体 for the whole. */
export function subjectName({ ministry, strategyField, program }: Subject): Bilingual {
  if (program !== undefined) return { ja: program.title, en: program.title };
  const field =
    strategyField === null ? null : { ja: `分野${strategyField.code}`, en: `field ${strategyField.code}` };
  if (ministry === null) return field ?? { ja: '政府全体', en: 'government-wide' };
  return field === null
    ? ministryName(ministry)
    : { ja: `${ministry.name}・${field.ja}`, en: `${shortMinistryName(ministry).en}, ${field.en}` };
}

/**
 * The amount that the document prints for exactly this subject: its total, a field's, a program's,
 * a ministry's where it prints one (FY2023 prints none); null for a ministry within a field. The
 * one place that decides what is printed.
 */
export function printedAmount({ index, ministry, strategyField, program }: Subject): PrintedAmount | null {
  if (program !== undefined) return program.amount;
  if (ministry !== null) return strategyField === null ? (ministry.amount ?? null) : null;
  return strategyField !== null ? strategyField.total : index.document.total;
}

/** Whether the document prints amounts of ministries; FY2023 prints none. */
export const printsMinistryAmounts = ({ ministries }: DocumentFigures): boolean =>
  ministries.some(({ amount }) => amount !== undefined);

/**
 * The share that the document prints for exactly this subject; null for the whole, a program, a
 * ministry within a field.
 */
export const printedShare = ({ ministry, strategyField, program }: Subject): PrintedShare | null =>
  program !== undefined || (ministry !== null && strategyField !== null)
    ? null
    : (ministry?.share ?? strategyField?.share ?? null);

/**
 * The programs that the document lists for the subject. A ministry and a field that both have
 * programs but none together list nothing, which adds up to 0; so does a ministry without programs
 * whose amount is printed, as a field does. A ministry of which nothing is printed but a share, or
 * within a ministry a field without programs, is a problem: the document then says nothing about
 * it.
 */
export function listedPrograms(subject: Subject): Answer<ListedPrograms> {
  const { index, ministry, strategyField, program } = subject;
  if (program !== undefined) return answer({ programs: [program], sum: program.amount.amountYen });
  if (ministry === null) {
    return answer(
      strategyField === null ? index.listed : (index.byField.get(strategyField.code) ?? NOTHING_LISTED),
    );
  }
  const ofMinistry =
    index.byMinistry.get(ministry.id) ?? (printedAmount(subject) === null ? undefined : NOTHING_LISTED);
  if (ofMinistry === undefined) {
    return problem({
      code: 'not-listed',
      argument: 'ministry',
      name: shortMinistryName(ministry),
      measures: ministry.share !== null,
    });
  }
  if (strategyField === null) return answer(ofMinistry);
  if (!index.byField.has(strategyField.code)) {
    return problem({
      code: 'not-listed',
      argument: 'strategyField',
      name: strategyFieldName(strategyField),
      measures: false,
    });
  }
  return answer(index.byPair.get(pairKey(ministry.id, strategyField.code)) ?? NOTHING_LISTED);
}
