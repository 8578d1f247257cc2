import { raise } from '../protocol/excel-error.ts';
import type { ExcelObject, Property } from '../protocol/excel-object.ts';
import type { Area } from '../workbook/area.ts';
import { SHEET_COLUMNS, SHEET_ROWS } from '../workbook/area.ts';
import type { CellFormat, Json } from '../workbook/records.ts';
import { borders } from './borders.ts';
import { assertWritable, type Realm } from './realm.ts';

/** How a range looks. A property that differs from cell to cell is null, as in Excel. */
export function rangeFormat(realm: Realm, area: Area): ExcelObject {
  const property = formatProperty(realm, area);
  return {
    className: 'RangeFormat',
    properties: {
      horizontalAlignment: property('horizontalAlignment', 'General'),
      verticalAlignment: property('verticalAlignment', 'Bottom'),
      indentLevel: property('indentLevel', 0),
      wrapText: property('wrapText', false),
      shrinkToFit: property('shrinkToFit', false),
      ...sizes(realm, area),
    },
    objects: {
      fill: () => ({
        className: 'RangeFill',
        properties: { color: property('fillColor', '') },
        methods: { clear: () => set(realm, area, { fillColor: '' }) },
      }),
      font: () => ({
        className: 'RangeFont',
        properties: {
          name: property('fontName', 'Calibri'),
          size: property('fontSize', 11),
          color: property('fontColor', '#000000'),
          bold: property('bold', false),
          italic: property('italic', false),
          underline: property('underline', 'None'),
          strikethrough: property('strikethrough', false),
        },
      }),
      borders: () => borders(realm, area),
      protection: () => ({ className: 'FormatProtection', properties: { locked: property('locked', true) } }),
    },
    methods: {
      autofitColumns: () =>
        realm.workbook.cells.setColumnWidth(area.sheet, area.column, area.columns, 'autofit'),
      autofitRows: () => realm.workbook.cells.setRowHeight(area.sheet, area.row, area.rows, 'autofit'),
    },
  };
}

/** Makes a property of one aspect of the format; its type is that of what a new cell has. */
export function formatProperty(realm: Realm, area: Area) {
  return (name: keyof CellFormat, fresh: string | number | boolean): Property => ({
    get: async () => {
      const formats = await realm.workbook.cells.formats(sample(area));
      return alike(formats.flat().map((format) => (format[name] ?? fresh) as Json));
    },
    set: (value) => {
      const given = typeof value === 'string' && name.endsWith('Color') ? value.toUpperCase() : value;
      return typeof given === typeof fresh ? set(realm, area, { [name]: given }) : raise('InvalidArgument');
    },
  });
}

async function set(realm: Realm, area: Area, format: CellFormat): Promise<void> {
  await assertWritable(realm, area);
  await realm.workbook.cells.setFormat(area, format);
}

/** Of whole rows or columns the first cell stands for all. */
function sample(area: Area): Area {
  return {
    ...area,
    rows: area.rows === SHEET_ROWS ? 1 : area.rows,
    columns: area.columns === SHEET_COLUMNS ? 1 : area.columns,
  };
}

function alike(values: readonly Json[]): Json {
  return values.every((value) => value === values[0]) ? (values[0] ?? null) : null;
}

function sizes({ workbook: { cells } }: Realm, area: Area): Record<string, Property> {
  const { sheet, row, column, rows, columns } = area;
  const size = (value: Json) => (typeof value === 'number' && value >= 0 ? value : raise('InvalidArgument'));
  return {
    columnWidth: {
      get: async () => alike(await cells.columnWidths(sheet, column, columns)),
      set: (width) => cells.setColumnWidth(sheet, column, columns, size(width)),
    },
    rowHeight: {
      get: async () => alike(await cells.rowHeights(sheet, row, rows)),
      set: (height) => cells.setRowHeight(sheet, row, rows, size(height)),
    },
    useStandardWidth: {
      get: () => false,
      set: (standard) => (standard === true ? cells.setColumnWidth(sheet, column, columns, null) : undefined),
    },
  };
}
