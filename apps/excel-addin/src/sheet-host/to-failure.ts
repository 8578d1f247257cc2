import { type Failure, failed, type Outcome, type SheetPlace } from '@cyberbudget/pane/sheet-host';

/** Excel's codes that say what happened whatever was done. The rest depends on where: see `toFailure`. */
const PLAIN: Readonly<Record<string, Failure['code'] | undefined>> = {
  InvalidOperationInCellEditMode: 'editing-cell',
  InvalidSelection: 'invalid-selection',
  ConnectionFailure: 'connection-lost',
  ServiceNotAvailable: 'connection-lost',
  RequestAborted: 'connection-lost',
  HostRestartNeeded: 'connection-lost',
  GatewayTimeout: 'connection-lost',
  ApiNotFound: 'unsupported',
  ApiNotAvailable: 'unsupported',
  NotImplemented: 'unsupported',
  UnsupportedOperation: 'unsupported',
};

/** What of Excel's error object is looked at. */
interface ExcelProblem {
  readonly code?: unknown;
  readonly message?: unknown;
  readonly debugInfo?: unknown;
}

const problemOf = (error: unknown): ExcelProblem =>
  typeof error === 'object' && error !== null ? error : {};

/** Excel's code of an error, "" for any other error. */
export const codeOf = (error: unknown): string => {
  const { code } = problemOf(error);
  return typeof code === 'string' ? code : '';
};

/** The member at which Excel stopped, "" where it does not say. */
export function locationOf(error: unknown): string {
  const { debugInfo } = problemOf(error);
  const location = (debugInfo as { readonly errorLocation?: unknown } | undefined)?.errorLocation;
  return typeof location === 'string' ? location : '';
}

/**
 * An error of office.js as a failure.
 * @param place where it was tried, for the errors that are about a place
 */
export function toFailure(error: unknown, place: SheetPlace | null = null): Failure {
  const code = codeOf(error);
  const plain = PLAIN[code];
  if (plain !== undefined) return { code: plain } as Failure;
  if (code === 'AccessDenied') return { code: 'protected-sheet', sheet: place?.sheet ?? '' };
  if (code === 'MergedRangeConflict' && place !== null) return { code: 'merged-cells', place };
  const { message } = problemOf(error);
  const detail = [code, typeof message === 'string' ? message : String(error)].filter((part) => part !== '');
  return { code: 'unknown', detail: detail.join(': ') };
}

/** Does something; an error becomes a failure. */
export async function attempt<T extends object>(action: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
  try {
    return await action();
  } catch (error) {
    return failed(toFailure(error));
  }
}
