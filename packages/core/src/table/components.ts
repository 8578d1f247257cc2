import type { NamedAmount, ProgramFigures } from '../document/document.ts';
import type { IndexedDocument } from '../library/indexed-document.ts';
import { type Answer, answer, type Bilingual, problem } from '../problem/problem.ts';
import { documentNotes } from './notes.ts';
import { PROGRAM_COLUMNS, programRow } from './programs.ts';
import type { Column, Row, Table } from './table.ts';

const PARTS = {
  program: { ja: '施策', en: 'Program' },
  component: { ja: '内訳', en: 'Component' },
  part: { ja: '内数', en: 'Of which' },
} as const satisfies Readonly<Record<string, Bilingual>>;

const PART: Column = { id: 'part', title: { ja: '区分', en: 'Part' }, kind: 'text' };
const NAME: Column = { id: 'name', title: { ja: '名称', en: 'Name' }, kind: 'text' };

/** After the program's title, what of it the row is. */
const TITLE = PROGRAM_COLUMNS.findIndex(({ id }) => id === 'title') + 1;
const COLUMNS: readonly Column[] = [
  ...PROGRAM_COLUMNS.slice(0, TITLE),
  PART,
  NAME,
  ...PROGRAM_COLUMNS.slice(TITLE),
];

const NOTE: Bilingual = {
  ja: '内訳と内数は、その施策の金額に含まれます（施策の金額には加算しません）。内訳の記載がある施策だけを掲載しています。',
  en: 'Components and "of which" amounts are within the amount of their program, and not added to it. Only programs whose pages print them stand here.',
};

/**
 * 内訳: the programs whose pages print amounts of their components or of parts of them (うち), each
 * with those amounts below it.
 * @returns a problem where the document prints none
 */
export function components(index: IndexedDocument): Answer<Table> {
  const { document } = index;
  const parted = document.programs.filter(
    ({ detail }) => detail !== null && detail.components.length + detail.parts.length > 0,
  );
  if (parted.length === 0)
    return problem({ code: 'not-stated', topic: { ja: '内訳', en: 'components' }, title: document.title });
  return answer({
    id: 'component',
    title: { ja: '施策の内訳', en: 'Components of programs' },
    document,
    columns: COLUMNS,
    rows: parted.flatMap((program) => programRows(index, program)),
    notes: [NOTE, ...documentNotes(document)],
  });
}

function programRows(index: IndexedDocument, program: ProgramFigures): Row[] {
  const { cells } = programRow(index, program);
  const [head, rest] = [cells.slice(0, TITLE), cells.slice(TITLE)];
  const row = (part: Bilingual, name: string | null, after: Row['cells']): Row => ({
    kind: 'body',
    cells: [...head, part, name, ...after],
  });
  const within =
    (part: Bilingual) =>
    ({ name, amount }: NamedAmount): Row =>
      row(part, name, [amount.amountYen, amount.page, amount.line, amount.text]);
  return [
    row(PARTS.program, null, rest),
    ...(program.detail?.components ?? []).map(within(PARTS.component)),
    ...(program.detail?.parts ?? []).map(within(PARTS.part)),
  ];
}
