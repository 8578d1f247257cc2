import { HAS_WRITER, ooxmlErrors, toPdf, VALIDATOR } from '@cyberbudget/test-office';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { publishedTable } from '../exported-tables.fixture.ts';
import '../png/japanese-font.fixture.ts';
import { japaneseFont, toPng } from '../png/to-png.ts';
import { PUBLISHED } from '../request.fixture.ts';
import { TWO_DOCUMENTS } from '../two-documents.fixture.ts';
import { tableToDocx, toDocx } from './to-docx.ts';

const bytes = await toDocx(PUBLISHED, toPng);
const parts = unzipSync(bytes);
const part = (path: string): string => strFromU8(parts[path] ?? expect.fail(path));
const body = part('word/document.xml');

/** What is read of a part, a line a paragraph. */
const textOf = (xml: string): string[] =>
  xml
    .split('</w:p>')
    .map((one) => [...one.matchAll(/<w:t [^>]*>([^<]*)</g)].map(([, text]) => text).join(''));

test('four tables with heading rows, closing rows bold, notes and source below', () => {
  expect([...body.matchAll(/<w:tblHeader\/>/g)]).toHaveLength(4);
  expect(textOf(body)).toEqual(expect.arrayContaining(['府省庁別', '総務省', '33.9', '公表総額', '1,378.9']));
  expect(
    textOf(body).filter((line) => line.startsWith('出典: 内閣サイバーセキュリティセンター')),
  ).toHaveLength(4);
});

test('each program’s amount refers to a note with its page, line and printed text', () => {
  const notes = textOf(part('word/footnotes.xml')).filter((line) => line.trim() !== '');
  const marks = [...body.matchAll(/<w:footnoteReference w:id="(\d+)"\/>/g)].map(([, id]) => Number(id));
  expect(marks).toEqual(notes.map((_, at) => at + 1));
  expect(notes.length).toBeGreaterThan(26 + 6);
  expect(notes.filter((note) => !/\d+頁.*「/.test(note))).toEqual([]);
  expect(notes.join('\n')).toContain('０．９億円'.normalize('NFKC').slice(0, 3));
});

test.skipIf(japaneseFont() === undefined)(
  'charts are pictures with a text for those who do not see them',
  () => {
    const described = [...body.matchAll(/<wp:docPr [^>]*descr="([^"]+)"/g)].map(([, text]) => text);
    expect(described).toHaveLength(2);
    expect(described[0]).toContain('総務省 143.4');
    expect(Object.keys(parts).filter((path) => path.startsWith('word/media/'))).toHaveLength(2);
  },
);

test('where nothing can be drawn the tables stand alone', async () => {
  const plain = unzipSync(await toDocx(PUBLISHED, async () => null));
  expect(Object.keys(plain).filter((path) => path.startsWith('word/media/'))).toEqual([]);
  expect(strFromU8(plain['word/document.xml'] ?? new Uint8Array())).not.toContain('w:drawing');
});

test('the same figures give the same bytes', async () => {
  expect(Buffer.from(await toDocx(PUBLISHED, toPng)).equals(Buffer.from(bytes))).toBe(true);
});

describe.skipIf(VALIDATOR === undefined)('held against the schemas of Office', { timeout: 60_000 }, () => {
  test('a spoilt file is objected to, so that the next test proves something', async () => {
    const spoilt = body
      .replace('<w:tblLayout w:type="fixed"/>', '')
      .replace('</w:tblPr>', '<w:tblLayout w:type="fixed"/></w:tblPr>');
    expect(
      await ooxmlErrors(zipSync({ ...parts, 'word/document.xml': strToU8(spoilt) }), 'docx'),
    ).not.toEqual([]);
  });

  test('it has nothing against the text, in either language, and against one table', async () => {
    const english = await toDocx({ ...TWO_DOCUMENTS, language: 'en' }, async () => null);
    const one = tableToDocx(publishedTable('検算'), PUBLISHED);
    expect(await ooxmlErrors(bytes, 'docx')).toEqual([]);
    expect(await ooxmlErrors(english, 'docx')).toEqual([]);
    expect(await ooxmlErrors(one, 'docx')).toEqual([]);
  });
});

describe.skipIf(!HAS_WRITER)('in LibreOffice Writer', { timeout: 120_000 }, () => {
  test('it opens, and prints on some pages', async () => {
    const pdf = Buffer.from(await toPdf(bytes, 'docx')).toString('latin1');
    const pages = pdf.match(/\/Type\s*\/Page\b(?!s)/g) ?? [];
    expect(pages.length).toBeGreaterThan(2);
    expect(pages.length).toBeLessThan(12);
  });
});
