import {
  type AnsweredCell,
  type FormulaHost,
  type Given,
  type GivenCell,
  isFailure,
} from '@cyberbudget/conformance';
import { documents } from '@cyberbudget/documents';
import { type ExcelRuntime, startExcelRuntime } from './excel-runtime.ts';

const BLANKS = { desktop: 0, web: null, text: '' } as const;

/**
 * The built functions.js as a host of the formula cases: arguments in the form in which Excel hands
 * them over. What is loaded apart is here, as after the first search and the first 検算.
 * @param blanks how this Excel spells an empty cell: 0 on the desktop, null on the web, "" in some
 * builds
 */
export async function excelHost(blanks: keyof typeof BLANKS): Promise<FormulaHost> {
  const runtimes = { ja: startExcelRuntime(), en: startExcelRuntime({ displayLanguage: 'en-US' }) };
  for (const { cyberbudget } of Object.values(runtimes))
    await Promise.all([...documents.map(({ id }) => cyberbudget.loadTexts(id)), cyberbudget.loadBeside()]);
  return {
    lacks: [],
    call(name, args, language) {
      const runtime = runtimes[language];
      const implementation = runtime.associated[name];
      if (implementation === undefined) throw new Error(`functions.js associates no ${name}`);
      const given = args.map((arg) => toExcelArgument(arg, BLANKS[blanks], runtime));
      try {
        const rows = implementation(...given, { functionName: name }) as unknown[][];
        return rows.length === 1 && rows[0]?.length === 1
          ? toAnswered(rows[0][0])
          : rows.map((row) => row.map(toAnswered));
      } catch (thrown) {
        return toAnswered(thrown);
      }
    },
  };
}

function toExcelArgument(given: Given, blank: unknown, { CustomFunctions }: ExcelRuntime): unknown {
  if (given === undefined) return null;
  const rows: readonly (readonly GivenCell[])[] = Array.isArray(given) ? given : [[given as GivenCell]];
  return rows.map((row) =>
    row.map((cell) => {
      if (typeof cell !== 'object') return cell;
      if (cell === null) return blank;
      return 'dateSerial' in cell
        ? cell.dateSerial
        : new CustomFunctions.Error(cell.cellError as CustomFunctions.ErrorCode);
    }),
  );
}

function toAnswered(cell: unknown): AnsweredCell {
  if (typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean') return cell;
  const { code, message } = cell as CustomFunctions.Error;
  const failure = { error: code, message };
  if (!isFailure(failure)) throw cell;
  return failure as AnsweredCell;
}
