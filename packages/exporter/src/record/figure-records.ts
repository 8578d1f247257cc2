import type { BudgetDocument, Language, NamedAmount, Program } from '@cyberbudget/core';
import { type FigureNames, figureNames } from './figure-names.ts';
import type { FigureRecord } from './figure-record.ts';
import { type RecordMaker, recordMaker } from './record-of.ts';

/**
 * Every figure of a document that has a place in the model: the total, fields, shares, programs, their components and parts, and
 * what it prints of other years beside them.
 * @param language of names and citations; the printed text stays as printed
 */
export function figureRecords(document: BudgetDocument, language: Language): FigureRecord[] {
  const record = recordMaker(document, language);
  const names = figureNames(document, language);
  const { total, others, ministries, programs } = document;
  return [
    ...(total === null ? [] : [record.of('total', total, { kind: 'total' })]),
    ...record.others('total', others, { kind: 'other-total' }),
    ...fieldRecords(document, record, names),
    ...ministries.flatMap(({ id, share }) =>
      share === null
        ? []
        : [record.of(`ministries/${id}/share`, share, { kind: 'ministry-share', ...names.ministry(id) })],
    ),
    ...programs.flatMap((program) => programRecords(program, record, names)),
  ];
}

const fieldRecords = (
  { strategyFields }: BudgetDocument,
  record: RecordMaker,
  names: FigureNames,
): FigureRecord[] =>
  strategyFields.flatMap(({ code, total, share, others }) => {
    const [path, of] = [`fields/${code}`, names.field(code)];
    return [
      record.of(path, total, { kind: 'field', ...of }),
      ...(share === null ? [] : [record.of(`${path}/share`, share, { kind: 'field-share', ...of })]),
      ...record.others(path, others, { kind: 'other-field', ...of }),
    ];
  });

function programRecords(program: Program, record: RecordMaker, names: FigureNames): FigureRecord[] {
  const { id, title, amount, others, detail, ministry, strategyField } = program;
  const path = `programs/${id.slice(id.indexOf('/') + 1)}`;
  const of = { ...names.ministry(ministry), ...names.field(strategyField), programCode: id, program: title };
  const inside = (kind: 'component' | 'part', members: readonly NamedAmount[]): FigureRecord[] =>
    members.map(({ name, amount: own }, position) =>
      record.of(`${path}/${kind}-${position + 1}`, own, { kind, ...of, component: name }),
    );
  return [
    record.of(path, amount, { kind: 'program', ...of }),
    ...record.others(path, others, { kind: 'other-program', ...of }),
    ...inside('component', detail?.components ?? []),
    ...inside('part', detail?.parts ?? []),
  ];
}
