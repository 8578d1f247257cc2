import { type Failure, failed, type Outcome, type SheetPlace } from '@cyberbudget/pane/sheet-host';
import type { ExcelApp } from './excel-app.ts';
import { Refusal } from './refusal.ts';
import { pause } from './waits.ts';

/**
 * Excel's codes that say what happened whatever was done. The rest depends on where: see
 * `toFailure`.
 */
const PLAIN: Readonly<Record<string, Failure['code'] | undefined>> = {
  InvalidOperationInCellEditMode: 'editing-cell',
  InvalidSelection: 'invalid-selection',
  AccessDenied: 'access-denied',
  ItemAlreadyExists: 'name-taken',
  RangeExceedsLimit: 'too-much-to-read',
  ResponsePayloadSizeLimitExceeded: 'too-much-to-read',
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
  if (error instanceof Refusal) return error.failure;
  const code = codeOf(error);
  const plain = PLAIN[code];
  if (plain !== undefined) return { code: plain } as Failure;
  if (isTableNameTaken(error)) return { code: 'name-taken' };
  if (place !== null && isTableConflict(error)) return { code: 'table-conflict', place };
  const { message } = problemOf(error);
  const detail = [code, typeof message === 'string' ? message : String(error)].filter((part) => part !== '');
  return { code: 'unknown', detail: detail.join(': ') };
}

/**
 * A table's name that somebody has: some builds say InvalidArgument (OfficeDev/office-js issue
 * 551).
 */
const isTableNameTaken = (error: unknown): boolean =>
  codeOf(error) === 'InvalidArgument' && locationOf(error) === 'Table.name';

/**
 * No table can be made there. Before ExcelApi 1.13, and in some builds, it is InvalidArgument with
 * a translated message (issue 1199).
 */
const isTableConflict = (error: unknown): boolean =>
  codeOf(error) === 'MergedRangeConflict' ||
  (codeOf(error) === 'InvalidArgument' && locationOf(error) === 'TableCollection.add');

/**
 * An error of office.js as a failure; where access was denied, with the reason as far as the
 * workbook shows it.
 */
export async function explained(
  app: ExcelApp,
  error: unknown,
  place: SheetPlace | null = null,
): Promise<Failure> {
  const failure = toFailure(error, place);
  if (failure.code !== 'access-denied') return failure;
  try {
    return await app.excel.run((context) => whyDenied(context, locationOf(error), place));
  } catch {
    return failure;
  }
}

async function whyDenied(
  context: Excel.RequestContext,
  location: string,
  place: SheetPlace | null,
): Promise<Failure> {
  const { workbook } = context;
  const sheet = place === null ? null : workbook.worksheets.getItemOrNullObject(place.sheet).load('name');
  const isGuarded = sheet?.protection.load('protected');
  workbook.load('readOnly');
  workbook.protection.load('protected');
  await context.sync();
  if (workbook.readOnly) return { code: 'read-only' };
  if (sheet?.isNullObject === false && isGuarded?.protected === true)
    return { code: 'protected-sheet', sheet: sheet.name };
  return workbook.protection.protected && /^Worksheet(?:Collection\.add|\.delete)$/.test(location)
    ? { code: 'protected-workbook' }
    : { code: 'access-denied' };
}

/** Does something; an error becomes a failure. */
export async function attempt<T extends object>(
  app: ExcelApp,
  action: () => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  try {
    return await action();
  } catch (error) {
    return failed(await explained(app, error));
  }
}

/** How long until another workbook that was in front may be so no longer, in milliseconds. */
const A_MOMENT = 300;

/**
 * Reads something that is about no selection. Excel answers InvalidSelection where another workbook
 * has the focus (OfficeDev/office-js issues 5319 and 6365): it is asked once more.
 */
export async function tryAgain<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (codeOf(error) !== 'InvalidSelection') throw error;
    await pause(A_MOMENT);
    return read();
  }
}
