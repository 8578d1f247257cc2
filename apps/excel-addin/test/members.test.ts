import { publishedTable } from '@cyberbudget/conformance/sheet-host-contract';
import { documents, publishedLibrary } from '@cyberbudget/documents';
import members from '@cyberbudget/office-host/members.json' with { type: 'json' };
import { loadClient } from '@cyberbudget/office-host/node';
import { beforeAll, describe, expect, test } from 'vitest';
import { manifest } from '../manifest/manifest.ts';
import { publicationOf } from '../publish/publication.ts';
import { openExcel } from './open-excel.ts';

/**
 * Members that are used only where Excel says that it has them, and the requirement set that is
 * asked for.
 */
const ASKED_FOR: Readonly<Record<string, string>> = {
  'Range.getMergedAreasOrNullObject': 'ExcelApi 1.13',
};

/** What the manifest asks of Excel: without it the add-in is not offered. */
const required = new Map(
  [
    ...manifest(publicationOf(undefined, '0.1.0')).matchAll(/<Set Name="([^"]+)" MinVersion="([^"]+)"\/>/g),
  ].map(([, name = '', version = '']) => [name, Number(version.split('.')[1])]),
);

/**
 * Uses every method of the host, in an Excel with everything or in the oldest that the manifest
 * allows.
 */
async function useEverything(version: string): Promise<ReadonlySet<string>> {
  const { host, office, workbook } = openExcel({ ExcelApi: version }, true, loadClient);
  const [document] = documents;
  if (document === undefined) throw new Error('no document');
  const insertion = {
    table: publishedTable('ministry'),
    unit: '億円',
    language: 'ja',
    form: 'native',
    library: publishedLibrary(),
    charts: ['pie', 'bar'],
    target: { kind: 'new-sheet', name: '府省庁別' },
    name: 'cyberbudget',
  } as const;
  const stop = host.onSelectionChange?.(() => undefined);
  const first = await host.insertTable(insertion);
  if (!first.ok) throw new Error(first.failure.code);
  const sheet = workbook.sheets.active() as string;
  await workbook.cells.setFormat({ sheet, row: 49, column: 0, rows: 1, columns: 1 }, { bold: true });
  const below = { kind: 'place', place: { sheet: first.place.sheet, address: 'A50' } } as const;
  await host.insertTable({ ...insertion, form: 'live', target: below });
  await host.insertTable({ ...insertion, target: below });
  await host.insertChart?.(insertion, first.place);
  await host.keepDocument?.(document);
  await host.keptDocuments?.();
  await host.removeDocument?.(document.id);
  const live = await host.liveCells?.();
  const cells = live?.ok === true ? live.cells.map(({ place }) => place) : [];
  await host.makeShareable?.({ cells, sources: { name: '出典', rows: [['シート']] } });
  await host.recalculate?.('all');
  await host.goTo?.(first.place);
  await host.readSelection();
  await host.selectedTexts?.();
  await host.functionNames?.();
  stop?.();
  return office.membersUsed;
}

describe.each(['1.12', '1.20'])('in an Excel with ExcelApi %s', (version) => {
  let used: readonly string[];
  beforeAll(async () => {
    used = [...(await useEverything(version))].sort();
  });

  test('every member that is used is listed in office-host with what it needs', () => {
    expect(used.length).toBeGreaterThan(60);
    expect(used.filter((member) => !(member in members))).toEqual([]);
  });

  test('none is newer than the manifest asks for or Excel says it has', () => {
    const newer = used.filter((member) => {
      const [set = '', number = ''] = (members as Readonly<Record<string, string>>)[member]?.split(' ') ?? [];
      return Number(number.split('.')[1]) > (required.get(set) ?? 0);
    });
    const asked = Object.keys(ASKED_FOR).filter((member) => version !== '1.12' || !(member in ASKED_FOR));
    expect(newer).toEqual(asked);
  });
});
