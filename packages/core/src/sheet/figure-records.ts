import type { DocumentFigures, MinistryEntry, NamedAmount, ProgramFigures } from '../document/document.ts';
import type { Language } from '../problem/problem.ts';
import { type RecordBuilder, recordBuilder } from './build-record.ts';
import { type FigureNames, figureNames } from './figure-names.ts';
import type { FigureRecord } from './figure-record.ts';

/**
 * Every figure of a document that has a place in the model: the total, fields, ministries, shares,
 * programs, their components and parts, and what it prints of other years beside them.
 * @param language of names and citations; the printed text stays as printed
 */
export function figureRecords(document: DocumentFigures, language: Language): FigureRecord[] {
  const builder = recordBuilder(document, language);
  const names = figureNames(document, language);
  const { total, others, ministries, programs } = document;
  return [
    ...(total === null ? [] : [builder.build('total', total, { kind: 'total' })]),
    ...builder.buildOthers('total', others, { kind: 'other-total' }),
    ...fieldRecords(document, builder, names),
    ...ministries.flatMap((ministry) => ministryRecords(ministry, builder, names)),
    ...programs.flatMap((program) => programRecords(program, builder, names)),
  ];
}

const fieldRecords = (
  { strategyFields }: DocumentFigures,
  builder: RecordBuilder,
  names: FigureNames,
): FigureRecord[] =>
  strategyFields.flatMap(({ code, total, share, others }) => {
    const [path, field] = [`fields/${code}`, names.field(code)];
    return [
      builder.build(path, total, { kind: 'field', ...field }),
      ...(share === null ? [] : [builder.build(`${path}/share`, share, { kind: 'field-share', ...field })]),
      ...builder.buildOthers(path, others, { kind: 'other-field', ...field }),
    ];
  });

function ministryRecords(
  { id, amount, share, others = [] }: MinistryEntry,
  builder: RecordBuilder,
  names: FigureNames,
): FigureRecord[] {
  const [path, ministry] = [`ministries/${id}`, names.ministry(id)];
  return [
    ...(amount === undefined ? [] : [builder.build(path, amount, { kind: 'ministry', ...ministry })]),
    ...(share === null
      ? []
      : [builder.build(`${path}/share`, share, { kind: 'ministry-share', ...ministry })]),
    ...builder.buildOthers(path, others, { kind: 'other-ministry', ...ministry }),
  ];
}

function programRecords(program: ProgramFigures, builder: RecordBuilder, names: FigureNames): FigureRecord[] {
  const { id, title, amount, others, detail, ministry, strategyField } = program;
  const path = `programs/${id.slice(id.indexOf('/') + 1)}`;
  const subject = {
    ...names.ministry(ministry),
    ...names.field(strategyField),
    programCode: id,
    program: title,
  };
  const inside = (kind: 'component' | 'part', members: readonly NamedAmount[]): FigureRecord[] =>
    members.map(({ name, amount: named }, position) =>
      builder.build(`${path}/${kind}-${position + 1}`, named, { kind, ...subject, component: name }),
    );
  return [
    builder.build(path, amount, { kind: 'program', ...subject }),
    ...builder.buildOthers(path, others, { kind: 'other-program', ...subject }),
    ...inside('component', detail?.components ?? []),
    ...inside('part', detail?.parts ?? []),
  ];
}
