import type { Bilingual } from '../problem/problem.ts';
import type { FigureRecord } from './figure-record.ts';

/** A column of the table of figures. */
export interface RecordColumn {
  readonly key: keyof FigureRecord;
  /** Its name in files for programs. */
  readonly name: string;
  readonly title: Bilingual;
  readonly type: 'string' | 'integer' | 'number';
  /**
   * Its meaning in the taxonomy of the Fiscal Data Package 1.0 (budgets); null where that has no
   * word for it.
   */
  readonly columnType: string | null;
  /** Whether every figure has one. */
  readonly required: boolean;
}

const column = (
  key: keyof FigureRecord,
  name: string,
  [ja, en]: readonly [string, string],
  type: RecordColumn['type'],
  columnType: string | null,
  required = true,
): RecordColumn => ({ key, name, title: { ja, en }, type, columnType, required });

/** The columns of the table of figures, in the order of every export. */
export const RECORD_COLUMNS: readonly RecordColumn[] = [
  column('id', 'id', ['番号', 'Id'], 'string', 'budget-line-id'),
  column('document', 'document', ['資料', 'Document'], 'string', null),
  column('fiscalYear', 'fiscal_year', ['年度', 'Fiscal year'], 'integer', 'date:fiscal-year'),
  column('phase', 'phase', ['段階コード', 'Stage code'], 'string', 'phase:id'),
  column('phaseName', 'phase_name', ['段階', 'Stage'], 'string', 'phase:label'),
  column('budgetPhase', 'budget_phase', ['FDPの段階', 'FDP phase'], 'string', null),
  column('kind', 'kind', ['種別', 'Kind'], 'string', 'value-kind:code'),
  column(
    'ministryCode',
    'ministry_code',
    ['府省庁コード', 'Ministry code'],
    'string',
    'administrative-classification:generic:code',
    false,
  ),
  column(
    'ministry',
    'ministry',
    ['府省庁', 'Ministry'],
    'string',
    'administrative-classification:generic:label',
    false,
  ),
  column(
    'fieldCode',
    'field_code',
    ['分野（番号）', 'Field code'],
    'string',
    'functional-classification:generic:code',
    false,
  ),
  column('field', 'field', ['分野', 'Field'], 'string', 'functional-classification:generic:label', false),
  column(
    'programCode',
    'program_code',
    ['施策（番号）', 'Program id'],
    'string',
    'activity:generic:program:code',
    false,
  ),
  column('program', 'program', ['施策', 'Program'], 'string', 'activity:generic:program:label', false),
  column(
    'component',
    'component',
    ['内訳', 'Component'],
    'string',
    'activity:generic:subprogram:label',
    false,
  ),
  column('amountYen', 'amount_yen', ['金額（円）', 'Amount (yen)'], 'integer', 'value', false),
  column('roundingYen', 'rounding_yen', ['丸めの単位（円）', 'Rounded to (yen)'], 'integer', null, false),
  column('share', 'share', ['構成比', 'Share'], 'number', null, false),
  column(
    'shareRounding',
    'share_rounding',
    ['構成比の丸めの単位', 'Share rounded to'],
    'number',
    null,
    false,
  ),
  column('currency', 'currency', ['通貨', 'Currency'], 'string', 'value-currency:code'),
  column('direction', 'direction', ['歳入・歳出の別', 'Direction'], 'string', 'direction'),
  column('publisher', 'publisher', ['公表機関', 'Publisher'], 'string', null, false),
  column('title', 'title', ['資料名', 'Title'], 'string', null),
  column('url', 'url', ['URL', 'URL'], 'string', null, false),
  column('page', 'page', ['頁', 'Page'], 'integer', null, false),
  column('line', 'line', ['行目', 'Line'], 'integer', null, false),
  column('textLine', 'text_line', ['テキスト行', 'Text line'], 'integer', null, false),
  column('printedText', 'printed_text', ['原文', 'As printed'], 'string', null),
  column('citation', 'citation', ['出典', 'Citation'], 'string', null),
];
