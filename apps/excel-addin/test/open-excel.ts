import { evaluate, isFailure } from '@cyberbudget/conformance';
import {
  createHost,
  createMemoryWorkbook,
  type Evaluate,
  type Host,
  type MemoryWorkbook,
  REQUIREMENT_SETS,
} from '@cyberbudget/office-host';
import { type Client, sharedClient } from '@cyberbudget/office-host/node';
import type { SheetHost } from '@cyberbudget/pane/sheet-host';
import { type ExcelApp, excelSheetHost } from '../src/sheet-host.ts';
import { excelHost } from './excel-host.ts';

/** A workbook, Microsoft's client over it, and the adapter over the client. */
export interface OpenExcel {
  readonly workbook: MemoryWorkbook;
  readonly office: Host;
  readonly app: ExcelApp;
  readonly host: SheetHost;
}

const functions = await excelHost('desktop');

/** Formulas are computed by the built functions.js; those that are not ours are not computed. */
const computed: Evaluate = (formula) => {
  if (!formula.startsWith('=CYBERBUDGET')) return undefined;
  const answer = evaluate(formula, functions);
  const cellOf = (cell: unknown) => (isFailure(cell) ? cell.error : (cell as string | number | boolean));
  return Array.isArray(answer) ? answer.map((row) => row.map(cellOf)) : cellOf(answer);
};

/** A workbook behind an Excel, before a client asks for anything. */
export interface OpenWorkbook extends Pick<OpenExcel, 'workbook' | 'office'>, Omit<ExcelApp, 'excel'> {}

/**
 * Opens a new workbook.
 * @param sets requirement sets of this Excel, beside or in place of those of an Excel of 2025
 * @param isShared whether functions and pane share a runtime
 * @param selected is told when something else is selected
 */
export function openWorkbook(
  sets: Readonly<Record<string, string>> = {},
  isShared = true,
  selected: (sheet: string) => void = () => undefined,
): OpenWorkbook {
  const memory = createMemoryWorkbook({ evaluate: computed });
  let startup = 'None';
  const workbook: MemoryWorkbook = {
    ...memory,
    select(area) {
      memory.select(area);
      selected(area.sheet);
    },
  };
  const offered: Readonly<Record<string, string>> = { ...REQUIREMENT_SETS, ...sets };
  return {
    ...{ workbook, office: createHost(workbook) },
    has: (set, version) => isAtLeast(offered[set] ?? '0', version),
    addin: isShared
      ? {
          getStartupBehavior: async () => startup,
          setStartupBehavior: async (behavior) => {
            startup = behavior;
          },
        }
      : null,
  };
}

/**
 * Opens a new workbook in an Excel of its own.
 * @param load how Microsoft's client is had; loaded anew it has told no workbook that it listens
 */
export function openExcel(
  sets: Readonly<Record<string, string>> = {},
  isShared = true,
  load: (office: Host) => Client = sharedClient,
): OpenExcel {
  const { workbook, office, has, addin } = openWorkbook(sets, isShared, (worksheetId) =>
    bridge.fire({ type: SELECTION_CHANGED, target: 'Workbook', args: { worksheetId } }),
  );
  const { Excel: excel, bridge } = load(office);
  const app: ExcelApp = { excel, has, addin };
  return { workbook, office, app, host: excelSheetHost(app) };
}

const SELECTION_CHANGED = 14;

/** Requirement sets count "1.9" before "1.10". */
function isAtLeast(offered: string, wanted: string): boolean {
  const [[major = 0, minor = 0] = [], [wantedMajor = 0, wantedMinor = 0] = []] = [offered, wanted].map(
    (version) => version.split('.').map(Number),
  );
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
