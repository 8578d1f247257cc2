import { expect, test } from 'vitest';
import { assembled, piecesOf, pieceXml, readPiece } from '../src/sheet-host/document-xml.ts';

test.each([0, 1, 2])(
  'a document whose pieces end at or beside a character of two halves (%d) comes back whole',
  (shift) => {
    const json = JSON.stringify(`${'x'.repeat(399_997 + shift)}${'𠮷'.repeat(400_000)}<&">`);
    const pieces = piecesOf('fy2030-draft', 1, json).map((piece) => readPiece(pieceXml(piece)));
    expect(pieces.length).toBeGreaterThan(2);
    expect(assembled(pieces.filter((piece) => piece !== null)).get('fy2030-draft') === json).toBe(true);
  },
);
