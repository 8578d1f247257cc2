import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-drawing/lib/index.css';
import '@univerjs/preset-sheets-table/lib/index.css';
import { type ILanguagePack, LocaleType, LogLevel, mergeLocales, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import {
  type BaseFunction,
  CalculationMode,
  type IFunctionInfo,
  UniverSheetsCorePreset,
} from '@univerjs/preset-sheets-core';
import { UniverSheetsDrawingPreset } from '@univerjs/preset-sheets-drawing';
import { UniverSheetsTablePreset, UniverSheetsTableUIPlugin } from '@univerjs/preset-sheets-table';
import { joiningUndoRedo } from '../excel/joining-undo-redo.ts';

/** The device's wish. */
const dark = matchMedia('(prefers-color-scheme: dark)');

/** A function for the engine, and the help shown while it is typed. */
export interface SheetFunction {
  readonly name: string;
  readonly implementation: new (name: string) => BaseFunction;
  readonly help: IFunctionInfo;
}

/**
 * A running spreadsheet: the instance, and the facade through which everything else works on it.
 */
export interface Spreadsheet {
  readonly univer: Univer;
  readonly api: FUniver;
}

/**
 * Starts the spreadsheet in an element of the page, with functions of our own among its own. They
 * must be there from the start: a function that is registered after the book leaves #NAME? in its
 * cells for good.
 */
export function createUniver(
  container: HTMLElement,
  language: 'ja' | 'en',
  languagePacks: readonly ILanguagePack[],
  functions: readonly SheetFunction[],
): Spreadsheet {
  const locale = language === 'ja' ? LocaleType.JA_JP : LocaleType.EN_US;
  const univer = new Univer({
    locale,
    locales: { [locale]: mergeLocales(...languagePacks) },
    logLevel: LogLevel.WARN,
    darkMode: dark.matches,
    override: joiningUndoRedo,
  });
  const core = UniverSheetsCorePreset({
    container,
    ribbonType: 'simple',
    formula: {
      function: functions.map(({ implementation, name }) => [implementation, name]),
      description: functions.map(({ help }) => help),
      initialFormulaComputing: CalculationMode.FORCED,
    },
  });
  const known = new Set<string>();
  for (const entry of [core, UniverSheetsDrawingPreset(), UniverSheetsTablePreset()].flatMap(
    ({ plugins }) => plugins,
  )) {
    const [plugin, given] = Array.isArray(entry) ? entry : [entry];
    if (known.has(plugin.pluginName)) continue;
    known.add(plugin.pluginName);
    // The chip with a table's name would lie over the cells above the table.
    const options = plugin === UniverSheetsTableUIPlugin ? { hideAnchor: true } : given;
    univer.registerPlugin(plugin, options);
  }
  const api = FUniver.newAPI(univer);
  dark.addEventListener('change', ({ matches }) => api.toggleDarkMode(matches));
  return { univer, api };
}
