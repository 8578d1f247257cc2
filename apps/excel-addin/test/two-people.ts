import type { Host } from '@cyberbudget/office-host';
import { sharedClient } from '@cyberbudget/office-host/node';
import { excelSheetHost } from '../src/sheet-host.ts';
import { openWorkbook } from './open-excel.ts';

/**
 * Two people in one workbook, each with an Excel of their own; mine may be kept waiting before a
 * request.
 */
export function twoPeople() {
  const excel = openWorkbook({ ExcelApi: '1.19' });
  let beforeRequest: () => Promise<void> = async () => undefined;
  const person = (isMine: boolean) => {
    const request: Host['request'] = async (asked) => {
      // Giving references back is nobody's turn.
      const isCleanup = asked.batch.Actions.some(({ Name }) => Name === '_RemoveReference');
      if (isMine && !isCleanup) await beforeRequest();
      return excel.office.request(asked);
    };
    const { Excel: client } = sharedClient({ request });
    return excelSheetHost({ has: excel.has, addin: excel.addin, excel: client });
  };
  return {
    ...{ excel, mine: person(true), theirs: person(false) },
    keepWaiting(wait: () => Promise<void>) {
      beforeRequest = wait;
    },
  };
}
