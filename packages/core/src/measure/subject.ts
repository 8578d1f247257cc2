import type { MinistryEntry, PrintedAmount, PrintedShare, StrategyField } from '../document/document.ts';
import {
  type IndexedDocument,
  type ListedPrograms,
  NOTHING_LISTED,
  pairKey,
} from '../library/indexed-document.ts';
import { type Answer, answer, type Bilingual, problem } from '../problem/problem.ts';

/** What a number is asked of: the whole document, one of its fields, one of its ministries, or a ministry within a field. */
export interface Subject {
  readonly index: IndexedDocument;
  readonly ministry: MinistryEntry | null;
  readonly strategyField: StrategyField | null;
}

/** The subject's name as a sentence names it: "総務省・分野3", 全体 for the whole. */
export function subjectName({ ministry, strategyField }: Subject): Bilingual {
  const field =
    strategyField === null ? null : { ja: `分野${strategyField.code}`, en: `field ${strategyField.code}` };
  if (ministry === null) return field ?? { ja: '全体', en: 'the whole' };
  return field === null
    ? { ja: ministry.name, en: ministry.name }
    : { ja: `${ministry.name}・${field.ja}`, en: `${ministry.name}, ${field.en}` };
}

/** The amount that the document prints for exactly this subject: its total, or a field's; null for any ministry. */
export const printedAmount = ({ index, ministry, strategyField }: Subject): PrintedAmount | null =>
  ministry !== null ? null : strategyField !== null ? strategyField.total : index.document.total;

/** The share that the document prints for exactly this subject; null for the whole and for a ministry within a field. */
export const printedShare = ({ ministry, strategyField }: Subject): PrintedShare | null =>
  ministry !== null && strategyField !== null ? null : (ministry?.share ?? strategyField?.share ?? null);

/**
 * The programs that the document lists for the subject.
 * A ministry and a field that both have programs but none together list nothing, which adds up to 0. A ministry without any
 * program, or within a ministry a field without any, is a problem: the document then says nothing about it.
 */
export function listedPrograms(subject: Subject): Answer<ListedPrograms> {
  const { index, ministry, strategyField } = subject;
  if (ministry === null) {
    return answer(
      strategyField === null ? index.listed : (index.byField.get(strategyField.code) ?? NOTHING_LISTED),
    );
  }
  const ofMinistry = index.byMinistry.get(ministry.id);
  if (ofMinistry === undefined) {
    return problem({
      code: 'not-listed',
      argument: 'ministry',
      name: ministry.name,
      measures: ministry.share !== null,
    });
  }
  if (strategyField === null) return answer(ofMinistry);
  if (!index.byField.has(strategyField.code)) {
    return problem({
      code: 'not-listed',
      argument: 'strategyField',
      name: strategyField.name,
      measures: false,
    });
  }
  return answer(index.byPair.get(pairKey(ministry.id, strategyField.code)) ?? NOTHING_LISTED);
}

/**
 * The printed figures that stand behind the subject's amount: the printed amount itself, else those of the listed programs,
 * else (その他) the printed share.
 */
export function printedFigures(subject: Subject): Answer<readonly (PrintedAmount | PrintedShare)[]> {
  const printed = printedAmount(subject);
  if (printed !== null) return answer([printed]);
  const found = listedPrograms(subject);
  const share = printedShare(subject);
  if (found.ok) return answer(found.value.programs.map(({ amount }) => amount));
  return share === null ? found : answer([share]);
}
