import { currentEditions } from '@cyberbudget/pane/kept';
import { expect, test } from 'vitest';
import { piecesOf, pieceXml, readPiece } from '../src/sheet-host/document-xml.ts';

const head = {
  id: 'fy2030-draft',
  year: { fiscalYear: 2030, phase: 'draft' },
  schemaVersion: 1,
  agreed: true,
} as const;

test.each([0, 1, 2])(
  'a document whose pieces end at or beside a character of two halves (%d) comes back whole',
  (shift) => {
    const json = JSON.stringify(`${'x'.repeat(399_997 + shift)}${'𠮷'.repeat(400_000)}<&">`);
    const written = piecesOf({ head, edition: 1, mark: 'a' }, json);
    const pieces = written.map((piece) => readPiece(pieceXml(piece)));
    expect(pieces).toEqual(written);
    expect(pieces.length).toBeGreaterThan(2);
    const [edition] = currentEditions(pieces.filter((piece) => piece !== null));
    expect(edition?.pieces.map(({ text }) => text).join('') === json).toBe(true);
  },
);

test('a piece of the first version names its document and no year', () => {
  const xml =
    '<document xmlns="urn:cyberbudget:document:1" document="a&amp;b" edition="2" number="1" of="1">{}</document>';
  expect(readPiece(xml)).toEqual({
    head: { id: 'a&b', year: null, schemaVersion: null, agreed: null },
    ...{ edition: 2, mark: '', number: 1, of: 1, text: '{}' },
  });
});
