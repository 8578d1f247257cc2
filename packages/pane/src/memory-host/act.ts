import { failed, type Outcome } from '../sheet-host/failure.ts';
import type { MemoryWorkbook } from './workbook.ts';

/** Does something with the workbook, or fails with what was ordered, and then does nothing. */
export type Act = <T extends object>(action: () => Outcome<T>) => Promise<Outcome<T>>;

export const acting =
  (workbook: MemoryWorkbook): Act =>
  async (action) => {
    const failure = workbook.nextFailure;
    workbook.nextFailure = null;
    return failure === null ? action() : failed(failure);
  };
