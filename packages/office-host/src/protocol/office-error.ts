/** Office's own codes and the English messages Microsoft publishes for them. */
export const OFFICE_MESSAGES = {
  AccessDenied: 'You cannot perform the requested operation.',
  ApiNotFound:
    'The API you are trying to use could not be found. It may be available in a newer version of the Office application.',
  ConnectionFailure: 'The connection to the workbook was lost.',
  GeneralException: 'There was an internal error while processing the request.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidObjectPath: 'The object path is not working for what you are trying to do.',
  InvalidOperation: 'The operation attempted is invalid on the object.',
  InvalidOperationInCellEditMode:
    'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
  InvalidReference: 'This reference is not valid for the current operation.',
  InvalidRequest: 'Cannot process the request.',
  ItemAlreadyExists: 'The resource being created already exists.',
  ItemNotFound: "The requested resource doesn't exist.",
  MergedRangeConflict:
    "Cannot complete the operation. A table can't overlap with another table, a PivotTable report, query results, merged cells, or an XML Map.",
  RangeExceedsLimit: 'The cell count in the range has exceeded the maximum supported number.',
  RequestPayloadSizeLimitExceeded: 'The request payload size has exceeded the limit.',
  ResponsePayloadSizeLimitExceeded: 'The response payload size has exceeded the limit.',
  InvalidSelection: 'The current selection is invalid for this operation.',
  UndoNotSupported: 'The operation cannot be grouped, because it cannot be undone.',
  UnsupportedOperation: 'The operation being attempted is not supported.',
} as const;

export type OfficeErrorCode = keyof typeof OFFICE_MESSAGES;

/**
 * An error as Office answers it. A class and thrown, because it ends a batch from any depth, as
 * there: the actions before it stay done.
 */
export class OfficeError extends Error {
  readonly code: OfficeErrorCode;
  constructor(code: OfficeErrorCode, message: string = OFFICE_MESSAGES[code]) {
    super(message);
    this.name = 'OfficeError';
    this.code = code;
  }
}

/** Raises one of Office's errors. */
export function raise(code: OfficeErrorCode, message?: string): never {
  throw new OfficeError(code, message);
}
