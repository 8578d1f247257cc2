import { raise } from '../protocol/office-error.ts';
import type { OfficeObject, Property } from '../protocol/office-object.ts';
import type { Area } from '../workbook/area.ts';
import { SHEET_COLUMNS, SHEET_ROWS } from '../workbook/area.ts';
import type { CellFormat, Json } from '../workbook/records.ts';
import { borders } from './borders.ts';
import { assertWritable, type Realm } from './realm.ts';

/** How a range looks. A property that differs from cell to cell is null, as in Excel. */
export function rangeFormat(realm: Realm, area: Area): OfficeObject {
  const property = formatProperty(realm, area);
  return {
    className: 'RangeFormat',
    properties: {
      horizontalAlignment: property('horizontalAlignment', 'General'),
      verticalAlignment: property('verticalAlignment', 'Bottom'),
      wrapText: property('wrapText', false),
      indentLevel: property('indentLevel', 0),
      columnWidth: columnWidth(realm, area),
    },
    objects: {
      fill: () => ({ className: 'RangeFill', properties: { color: property('fillColor', '') } }),
      font: () => ({
        className: 'RangeFont',
        properties: {
          size: property('fontSize', 11),
          color: property('fontColor', '#000000'),
          bold: property('bold', false),
        },
      }),
      borders: () => borders(realm, area),
    },
    methods: {
      async autofitColumns() {
        await assertWritable(realm, area);
        return realm.workbook.cells.setColumnWidth(area.sheet, area.column, area.columns, 'autofit');
      },
    },
  };
}

/** Makes a property of one aspect of the format; its type is that of what a new cell has. */
function formatProperty(realm: Realm, area: Area) {
  return (name: keyof CellFormat, fresh: string | number | boolean): Property => ({
    get: async () => {
      const formats = await realm.workbook.cells.formats(sample(area));
      return alike(formats.flat().map((format) => (format[name] ?? fresh) as Json));
    },
    set: async (value) => {
      const given = typeof value === 'string' && name.endsWith('Color') ? value.toUpperCase() : value;
      if (typeof given !== typeof fresh || !isPossible(name, given)) raise('InvalidArgument');
      // Excel knows HTML's names of colours; here nobody gives one, so which they are is not known.
      if (name.endsWith('Color') && !String(given).startsWith('#')) raise('ApiNotFound');
      await assertWritable(realm, area);
      await realm.workbook.cells.setFormat(area, { [name]: given });
    },
  });
}

/**
 * Points from 1 to 409 ("Excel specifications and limits"); levels from 0 to 250
 * (RangeFormat.indentLevel); a colour as #RRGGBB or as one of HTML's names (RangeFont.color).
 */
function isPossible(name: keyof CellFormat, given: Json): boolean {
  if (name === 'fontSize') return Number(given) >= 1 && Number(given) <= 409;
  if (name === 'indentLevel') return Number.isInteger(given) && Number(given) >= 0 && Number(given) <= 250;
  return !name.endsWith('Color') || /^(?:#[0-9A-F]{6}|[A-Z]*)$/.test(String(given));
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

/**
 * Points of 255 characters, each 7 pixels in Calibri 11, and 5 pixels around them. Source:
 * Microsoft's "Excel specifications and limits", column width.
 */
const WIDEST = ((255 * 7 + 5) * 72) / 96;

function columnWidth(realm: Realm, { sheet, column, columns }: Area): Property {
  const { cells } = realm.workbook;
  return {
    get: async () => alike(await cells.columnWidths(sheet, column, columns)),
    async set(width) {
      await assertWritable(realm, { sheet });
      if (typeof width !== 'number' || width < 0 || width > WIDEST) return raise('InvalidArgument');
      return cells.setColumnWidth(sheet, column, columns, width);
    },
  };
}
