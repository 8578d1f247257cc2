import { loadClient } from '@cyberbudget/office-host/node';
import { excelSheetHost } from '../src/sheet-host.ts';
import { openExcel } from './open-excel.ts';

/** Two people in one workbook, each with an Excel of their own; mine may be kept waiting before a request. */
export function twoPeople() {
  const excel = openExcel({ ExcelApi: '1.19' });
  let beforeRequest: () => Promise<void> = async () => undefined;
  const person = (isMine: boolean) => {
    const { Excel: client } = loadClient({
      ...excel.office,
      request: async (request) => {
        // Giving references back is nobody's turn.
        const isCleanup = request.batch.Actions.some(({ Name }) => Name === '_RemoveReference');
        if (isMine && !isCleanup) await beforeRequest();
        return excel.office.request(request);
      },
    });
    return excelSheetHost({ ...excel.app, excel: client });
  };
  return {
    ...{ excel, mine: person(true), theirs: person(false) },
    keepWaiting(wait: () => Promise<void>) {
      beforeRequest = wait;
    },
  };
}
