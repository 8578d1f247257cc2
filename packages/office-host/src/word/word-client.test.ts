import { describe, expect, test } from 'vitest';
import { openWord } from '../client/open-word.fixture.ts';
import { writtenDocument } from './model/written.ts';
import { WORD_2019 } from './word-host.ts';

const PNG = 'iVBORw0KGgo=';

/** A figure with its footnote, in the order that keeps the mark outside of the control. */
async function insertFigure(context: Word.RequestContext): Promise<Word.ContentControl> {
  const number = context.document.getSelection().insertText('34.5', 'Start');
  const note = number.insertFootnote('2頁8行目');
  const control = number.insertContentControl();
  control.tag = '=CYBERBUDGET()';
  control.title = '総額';
  note.reference.getRange('After').select();
  await context.sync();
  return control;
}

describe("Microsoft's Word client, unmodified", () => {
  test('inserts a figure with its footnote and a control around the number alone', async () => {
    const { Word, document, host } = openWord('予算は');
    await Word.run(insertFigure);
    document.type('億円。');
    expect(writtenDocument(document)).toBe('予算は{=CYBERBUDGET()|34.5}[2頁8行目]億円。\n');
    expect(host.roundTrips.filter(({ cleanup }) => !cleanup)).toHaveLength(1);
  });

  test('finds controls in a later run, changes one and leaves its note', async () => {
    const { Word, document } = openWord('予算は');
    await Word.run(insertFigure);
    const seen = await Word.run(async (context) => {
      const controls = context.document.contentControls.load('items/id,items/tag,items/title,items/text');
      await context.sync();
      const [control] = controls.items;
      if (control === undefined) throw new Error('no control');
      const { tag, title, text, id } = control;
      context.document.contentControls.getItem(id).insertText('33.9', 'Replace');
      await context.sync();
      return { tag, title, text };
    });
    expect(seen).toEqual({ tag: '=CYBERBUDGET()', title: '総額', text: '34.5' });
    expect(writtenDocument(document)).toBe('予算は{=CYBERBUDGET()|33.9}[2頁8行目]\n');
  });

  test('tells where a note stands to a control, and replaces it', async () => {
    const { Word, document } = openWord();
    await Word.run(insertFigure);
    const relation = await Word.run(async (context) => {
      const [control] = (await loaded(context, context.document.contentControls)).items;
      const around = control?.getRange('Whole') ?? context.document.getSelection();
      const notes = around.paragraphs.getFirst().getRange('Whole').footnotes.load('items/body/text');
      await context.sync();
      const [note] = notes.items;
      if (note === undefined) throw new Error('no note');
      const stands = note.reference.compareLocationWith(around);
      note.reference.getRange('After').insertFootnote(`${note.body.text}（訂正）`);
      note.delete();
      await context.sync();
      return stands.value;
    });
    expect(relation).toBe('AdjacentAfter');
    expect(writtenDocument(document)).toBe('{=CYBERBUDGET()|34.5}[2頁8行目（訂正）]\n');
  });

  test('inserts a table with a heading row, a line below and a picture, each in a control', async () => {
    const { Word, document } = openWord('次のとおり。');
    await Word.run(async (context) => {
      const rows = [
        ['府省庁', '掲載額'],
        ['総務省', '33.9'],
      ];
      const paragraph = context.document.getSelection().paragraphs.getLast();
      const table = paragraph.insertTable(2, 2, 'After', rows);
      table.headerRowCount = 1;
      table.horizontalAlignment = 'Right';
      table.getCell(1, 0).horizontalAlignment = 'Left';
      table.getCell(1, 0).parentRow.font.bold = true;
      const source = table.insertParagraph('出典', 'After');
      const picture = source.insertParagraph('', 'After').insertInlinePictureFromBase64(PNG, 'Start');
      picture.altTextTitle = '円グラフ';
      picture.altTextDescription = '総務省 100%';
      picture.insertContentControl().tag = 'chart';
      source.getRange('Content').insertContentControl().tag = 'source';
      table.insertContentControl().tag = 'table';
      await context.sync();
    });
    expect(writtenDocument(document)).toBe(
      [
        '次のとおり。',
        '{table|| 府省庁 | 掲載額 |',
        '| 総務省 | 33.9 |',
        '}{source|出典}',
        '{chart|<円グラフ: 総務省 100%>}',
        '',
        '',
      ].join('\n'),
    );
    const id = document.atoms().flatMap((atom) => (atom.kind === 'table' ? [atom.id] : []))[0] ?? 0;
    expect(document.find('table', id)).toMatchObject({
      headerRowCount: 1,
      horizontalAlignment: 'Right',
      alignments: { '1,0': 'Left' },
      bold: { 1: true },
    });
  });

  test.each<[string, (table: Word.Table) => unknown, string[][]]>([
    [
      'values',
      (table) =>
        Object.assign(table, {
          values: [
            ['x', ''],
            ['y', '2'],
          ],
        }),
      [
        ['x', ''],
        ['y', '2'],
      ],
    ],
    [
      'more rows',
      (table) => table.addRows('End', 1, [['c', '3']]),
      [
        ['a', '1'],
        ['b', '2'],
        ['c', '3'],
      ],
    ],
    ['fewer rows', (table) => table.deleteRows(0, 1), [['b', '2']]],
    [
      'more columns',
      (table) => table.addColumns('End', 1, [['X'], ['Y']]),
      [
        ['a', '1', 'X'],
        ['b', '2', 'Y'],
      ],
    ],
    ['fewer columns', (table) => table.deleteColumns(0, 1), [['1'], ['2']]],
  ])('a table takes %s', async (_, change, expected) => {
    const { Word, document } = openWord();
    const values = await Word.run(async (context) => {
      const rows = [
        ['a', '1'],
        ['b', '2'],
      ];
      const table = context.document.getSelection().paragraphs.getLast().insertTable(2, 2, 'After', rows);
      table.insertContentControl().tag = 'table';
      await context.sync();
      change(table);
      const [control] = (await loaded(context, context.document.contentControls)).items;
      const tables = control?.tables.load('items/values');
      await context.sync();
      return tables?.items[0]?.values;
    });
    expect(values).toEqual(expected);
    expect(writtenDocument(document)).toMatch(/^\n\{table\|[\s\S]*\}\n$/);
  });

  test('a control is taken away with what is in it, or without', async () => {
    const { Word, document } = openWord('予算は');
    const control = (keeps: boolean) =>
      Word.run(async (context) => {
        (await insertFigure(context)).delete(keeps);
        await context.sync();
      });
    await control(true);
    await control(false);
    expect(writtenDocument(document)).toBe('予算は34.5[2頁8行目][2頁8行目]\n');
  });

  test('every change is a step of its own', async () => {
    const { Word, document } = openWord('予算は');
    await Word.run(async (context) => {
      context.document.getSelection().insertText('33.9', 'End');
      context.document.getSelection().insertText('約', 'Start');
      await context.sync();
    });
    expect(document.undoCount()).toBe(2);
    document.undoOnce();
    expect(writtenDocument(document)).toBe('予算は33.9\n');
  });
});

describe('what Word refuses', () => {
  const refused = async (
    act: (context: Word.RequestContext) => unknown,
    word = openWord('予算は'),
  ): Promise<unknown> =>
    word.Word.run(async (context) => {
      act(context);
      await context.sync();
    }).then(
      () => 'done',
      (error: { code?: string }) => error.code,
    );

  test.each<[string, string, (context: Word.RequestContext) => unknown]>([
    ['a tag of 65 characters', 'InvalidArgument', ({ document }) => setTag(document, 'x'.repeat(65))],
    [
      'numbers in the cells of a table',
      'InvalidArgument',
      ({ document }) =>
        document
          .getSelection()
          .paragraphs.getLast()
          .insertTable(1, 1, 'After', [[1 as unknown as string]]),
    ],
    [
      'a picture with the head of an address',
      'InvalidArgument',
      ({ document }) =>
        document
          .getSelection()
          .paragraphs.getLast()
          .insertInlinePictureFromBase64(`data:image/png;base64,${PNG}`, 'Start'),
    ],
    ['HTML in the body', 'ApiNotFound', ({ document }) => document.body.insertHtml('<b>x</b>', 'End')],
    [
      'a table at a range',
      'ApiNotFound',
      ({ document }) => document.getSelection().insertTable(1, 1, 'After', [['x']]),
    ],
    [
      'a control that is not there',
      'ItemNotFound',
      ({ document }) => document.contentControls.getItem(99).delete(false),
    ],
  ])('%s is %s', async (_, code, act) => expect(await refused(act)).toBe(code));

  test('footnotes before WordApi 1.5', async () => {
    const word = openWord('予算は', WORD_2019);
    expect(await refused(({ document }) => document.getSelection().insertFootnote('x'), word)).toBe(
      'ApiNotFound',
    );
    expect(writtenDocument(word.document)).toBe('予算は\n');
  });

  test('changes of a document that is open for reading only, and within a locked control', async () => {
    const word = openWord('予算は');
    await word.Word.run(insertFigure);
    const [id = 0] = word.document.atoms().flatMap((atom) => (atom.kind === 'open' ? [atom.id] : []));
    word.document.put('control', id, { tag: '', title: '', cannotEdit: true });
    const change = ({ document }: Word.RequestContext) =>
      document.contentControls.getItem(id).insertText('1', 'Replace');
    expect(await refused(change, word)).toBe('AccessDenied');
    word.document.lock(true);
    expect(await refused(({ document }) => document.getSelection().insertText('x', 'End'), word)).toBe(
      'AccessDenied',
    );
  });
});

describe('what goes wrong', () => {
  test('an error half-way leaves what came before, and its references', async () => {
    const { Word, document, host } = openWord('予算は');
    host.plan({ kind: 'member', member: 'Range.insertFootnote', code: 'GeneralException' });
    const code = await Word.run(async (context) => {
      const number = context.document.getSelection().insertText('34.5', 'Start');
      number.insertFootnote('x');
      const failed = await context.sync().catch((error: { code: string }) => error.code);
      expect(writtenDocument(document)).toBe('予算は34.5\n');
      number.delete();
      await context.sync();
      return failed;
    });
    expect(code).toBe('GeneralException');
    expect(writtenDocument(document)).toBe('予算は\n');
  });

  test('a connection that breaks after Word has done it', async () => {
    const { Word, document, host } = openWord('予算は');
    host.plan({ kind: 'lost', when: 'after' });
    await expect(Word.run(insertFigure)).rejects.toMatchObject({ code: 'ConnectionFailure' });
    expect(writtenDocument(document)).toContain('34.5');
  });
});

async function loaded(context: Word.RequestContext, controls: Word.ContentControlCollection) {
  controls.load('items/id');
  await context.sync();
  return controls;
}

function setTag(document: Word.Document, tag: string): void {
  document.getSelection().insertText('x', 'End').insertContentControl().tag = tag;
}
