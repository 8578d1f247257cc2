import { documents } from '@cyberbudget/documents';
import { sharedClient } from '@cyberbudget/office-host/node';
import { currentEditions } from '@cyberbudget/pane/kept';
import { describe, expect, test, vi } from 'vitest';
import { piecesOf, pieceXml, readPiece } from '../src/sheet-host/document-xml.ts';
import { excelSheetHost } from '../src/sheet-host.ts';
import { everyInterleaving, type Turn } from './interleavings.ts';
import { type OpenExcel, openExcel } from './open-excel.ts';

const [published] = documents;
if (published === undefined) throw new Error('no document');
const changed = { ...published, title: `${published.title}（訂正）` };
const other = { ...published, id: 'fy2024-draft', fiscalYear: 2024 };

const NAMESPACE = 'urn:cyberbudget:document:1';
const put = (excel: OpenExcel, xml: string, id = `part-${xml.length}`) =>
  excel.workbook.xmlParts.put({ id, xml, namespaceUri: NAMESPACE });

/** Keeps a text under a head, as a part of its own. */
const keepText = (excel: OpenExcel, text: string, head: Parameters<typeof piecesOf>[0]['head']) =>
  Promise.all(piecesOf({ head, edition: 1, mark: 'm' }, text).map((piece) => put(excel, pieceXml(piece))));

type Mark = ReturnType<Crypto['randomUUID']>;

const headOf2024 = { id: other.id, year: { fiscalYear: 2024, phase: 'draft' }, schemaVersion: 1 } as const;

/** Every part is read once: of two people's orders the same ones are looked at again and again. */
const pieces = new Map<string, ReturnType<typeof readPiece>>();
const pieceOf = (xml: string) => {
  const piece = pieces.get(xml) ?? readPiece(xml);
  pieces.set(xml, piece);
  return piece;
};

/** What is kept, read without the host: the titles of the editions that hold. */
async function titles({ workbook }: OpenExcel): Promise<string[]> {
  const parts = await workbook.xmlParts.list();
  const editions = currentEditions(parts.flatMap(({ xml }) => pieceOf(xml) ?? []));
  return editions.map(({ isWhole, pieces }) =>
    isWhole ? JSON.parse(pieces.map(({ text }) => text).join('')).title : 'incomplete',
  );
}

describe('a kept document', () => {
  test('that does not fit is told, and the one before stays', async () => {
    const excel = openExcel();
    await excel.host.keepDocument?.(published);
    const member = 'CustomXmlPartCollection.add';
    excel.office.plan({ kind: 'member', member, code: 'RequestPayloadSizeLimitExceeded' }, 2);
    expect(await excel.host.keepDocument?.(changed)).toEqual({
      ok: false,
      failure: { code: 'storage-full' },
    });
    expect(await titles(excel)).toEqual([published.title]);
  });

  test.each(Array.from({ length: 8 }, (_, trip) => [trip]))(
    'whose connection breaks at round trip %i is there whole, and as it was told',
    async (trip) => {
      for (const when of ['before', 'after'] as const) {
        const excel = openExcel();
        await excel.host.keepDocument?.(published);
        excel.office.plan({ kind: 'lost', when }, trip);
        const outcome = await excel.host.keepDocument?.(changed);
        expect(await titles(excel)).toEqual([outcome?.ok === true ? changed.title : published.title]);
        // A fault that is still to come strikes the first of these.
        await excel.host.keepDocument?.(published);
        expect(await excel.host.keepDocument?.(published)).toEqual({ ok: true });
        expect(await excel.workbook.xmlParts.list()).toHaveLength(1);
      }
    },
  );

  test('of many pages goes in pieces and comes back whole', async () => {
    const excel = openExcel();
    const note = { text: '予算'.repeat(10_000), line: 1, page: 1 };
    const long = { ...published, notes: Array.from({ length: 60 }, () => note) };
    await excel.host.keepDocument?.(long);
    expect(await excel.workbook.xmlParts.list()).toHaveLength(4);
    expect(await excel.host.keptDocuments?.()).toEqual({
      ok: true,
      documents: [{ document: long, agreed: null }],
      unread: [],
    });
  });

  test('of the first version, without a year, is read', async () => {
    const excel = openExcel();
    await keepText(excel, JSON.stringify(published), { id: published.id, year: null, schemaVersion: null });
    expect(await excel.host.keptDocuments?.()).toEqual({
      ok: true,
      documents: [{ document: published, agreed: null }],
      unread: [],
    });
  });

  test('is read as soon as the cell that was being edited is left', async () => {
    const excel = openExcel();
    await excel.host.keepDocument?.(published);
    excel.office.enterCell();
    const kept = excel.host.keptDocuments?.();
    excel.office.leaveCell();
    expect(await kept).toMatchObject({ ok: true, documents: [{ document: { id: published.id } }] });
  });

  test('of a newer version is named and left alone', async () => {
    const excel = openExcel();
    const newer = { ...other, schemaVersion: 99 };
    await keepText(excel, JSON.stringify(newer), { ...headOf2024, schemaVersion: 99 });
    expect(await excel.host.keptDocuments?.()).toMatchObject({
      documents: [],
      unread: [{ id: other.id, year: headOf2024.year, reason: 'newer' }],
    });
    const before = await excel.workbook.xmlParts.list();
    expect(await excel.host.keepDocument?.(other)).toEqual({
      ok: false,
      failure: { code: 'newer-document' },
    });
    expect(await excel.workbook.xmlParts.list()).toEqual(before);
  });
});

describe('a kept document that cannot be read takes no other with it', () => {
  const json = JSON.stringify(other);
  const { year } = headOf2024;
  test.each([
    ['a text cut off', json.slice(0, 500), headOf2024, 'damaged', year],
    ['null', 'null', headOf2024, 'damaged', year],
    ['a number', '5', headOf2024, 'refused', year],
    ['a changed key', json.replace('"fiscalYear":', '"year":'), headOf2024, 'refused', year],
    ['another id', json, { ...headOf2024, id: 'fy2024-mine' }, 'mismatched', year],
    ['another year', json, { ...headOf2024, year: { fiscalYear: 2030, phase: 'draft' } }, 'mismatched', null],
    ['nothing of its year', json.slice(0, 500), { ...headOf2024, year: null }, 'damaged', null],
  ] as const)('%s', async (_, text, head, reason, expected) => {
    const excel = openExcel();
    await excel.host.keepDocument?.(published);
    await keepText(excel, text, head);
    expect(await excel.host.keptDocuments?.()).toMatchObject({
      ok: true,
      documents: [{ document: { id: published.id } }],
      unread: [{ id: head.id, year: expected, reason }],
    });
    expect(await excel.host.removeDocument?.(head.id)).toEqual({ ok: true });
    expect(await excel.host.keptDocuments?.()).toMatchObject({
      documents: [{ document: { id: published.id } }],
      unread: [],
    });
  });

  test('a piece missing', async () => {
    const excel = openExcel();
    await excel.host.keepDocument?.(published);
    const [first, ...rest] = piecesOf(
      { head: headOf2024, edition: 1, mark: 'm' },
      `"${'x'.repeat(900_000)}"`,
    ).map(pieceXml);
    for (const [at, xml] of rest.entries()) await put(excel, xml, `rest-${at}`);
    expect(first).toBeDefined();
    expect(await excel.host.keptDocuments?.()).toMatchObject({
      documents: [{ document: { id: published.id } }],
      unread: [{ id: other.id, year, reason: 'incomplete' }],
    });
  });
});

describe('two people who keep at once', () => {
  // Of two editions written at once the one with the later mark holds.
  const first: Mark = '00000000-0000-4000-8000-000000000000';
  const early = '00000000-0000-4000-8000-000000000001';
  const late = '00000000-0000-4000-8000-000000000002';
  const small = {
    ...published,
    ...{ programs: [], strategyFields: [], ministries: [], figures: [], notes: [], others: [] },
    printedLines: [],
  };
  const excel = openExcel();
  let step: (writer: number) => Promise<void> = async () => undefined;
  let seen: string[][] = [];
  const clients = [0, 1].map((writer) => {
    const { Excel: client } = sharedClient({
      ...excel.office,
      request: async (request) => {
        // Giving references back does nothing to the workbook.
        const isCleanup = request.batch.Actions.some(({ Name }) => Name === '_RemoveReference');
        if (!isCleanup) await step(writer);
        const reply = await excel.office.request(request);
        if (!isCleanup) seen.push(await titles(excel));
        return reply;
      },
    });
    return excelSheetHost({ ...excel.app, excel: client });
  });

  /**
   * Lets both keep a document over one that is kept, their requests in every order that there is.
   */
  async function race(kept: readonly (typeof small)[], marks: readonly Mark[]) {
    const outcomes = new Set<string>();
    const marking = vi.spyOn(crypto, 'randomUUID');
    const race = async (turn: Turn): Promise<void> => {
      for (const { id } of await excel.workbook.xmlParts.list()) await excel.workbook.xmlParts.remove(id);
      step = async () => undefined;
      for (const mark of [first, ...marks]) marking.mockReturnValueOnce(mark);
      await clients[0]?.keepDocument?.(small);
      seen = [];
      step = turn;
      const done = await Promise.all(
        kept.map((document, writer) => clients[writer]?.keepDocument?.(document)),
      );
      expect(done).toEqual([{ ok: true }, { ok: true }]);
      const whole = seen.filter((now) => now.length > 0 && !now.includes('incomplete'));
      expect(whole).toHaveLength(seen.length);
      outcomes.add((await titles(excel)).sort().join(' '));
    };
    const content = async () => JSON.stringify((await excel.workbook.xmlParts.list()).map(({ xml }) => xml));
    const orders = await everyInterleaving(2, race, content).finally(() => marking.mockRestore());
    return { orders, outcomes: [...outcomes].sort() };
  }

  test.each([
    ['the first', [late, early]],
    ['the second', [early, late]],
  ] as const)(
    'the same document: whatever the order, one of the two is kept, and one is there all the while (%s has the later mark)',
    async (_, marks) => {
      const { orders, outcomes } = await race(
        ['甲', '乙'].map((title) => ({ ...small, title })),
        marks,
      );
      expect(orders).toBeGreaterThan(10);
      expect(outcomes).toEqual(['乙', '甲']);
    },
  );

  test('two documents: whatever the order, both are kept', async () => {
    const { outcomes } = await race(
      [
        { ...small, id: 'fy2024-draft', fiscalYear: 2024, title: '甲' },
        { ...small, title: '乙' },
      ],
      [early, late],
    );
    expect(outcomes).toEqual(['乙 甲']);
  });
});
