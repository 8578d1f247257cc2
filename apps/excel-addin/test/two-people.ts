import type { Host } from '@cyberbudget/office-host';
import { loadClient } from '@cyberbudget/office-host/node';
import { excelSheetHost } from '../src/sheet-host.ts';
import { openWorkbook } from './open-excel.ts';

type Answering = Pick<Host, 'request'>;

/** Two people's clients, loaded once: a client keeps nothing of a workbook between two runs. */
const clients = [{}, {}].map(() => {
  const behind: { office: Answering | null } = { office: null };
  const request: Host['request'] = async (asked) => {
    if (behind.office === null) throw new Error('no workbook is open');
    return behind.office.request(asked);
  };
  const { Excel: client } = loadClient({ ...openWorkbook().office, request });
  return { client, behind };
});

/**
 * Two people in one workbook, each with an Excel of their own; mine may be kept waiting before a
 * request. One such pair at a time.
 */
export function twoPeople() {
  const excel = openWorkbook({ ExcelApi: '1.19' });
  let beforeRequest: () => Promise<void> = async () => undefined;
  const person = (isMine: boolean) => {
    const own = clients[isMine ? 0 : 1];
    if (own === undefined) throw new Error('no client');
    own.behind.office = {
      request: async (request) => {
        // Giving references back is nobody's turn.
        const isCleanup = request.batch.Actions.some(({ Name }) => Name === '_RemoveReference');
        if (isMine && !isCleanup) await beforeRequest();
        return excel.office.request(request);
      },
    };
    return excelSheetHost({ has: excel.has, addin: excel.addin, excel: own.client });
  };
  return {
    ...{ excel, mine: person(true), theirs: person(false) },
    keepWaiting(wait: () => Promise<void>) {
      beforeRequest = wait;
    },
  };
}
