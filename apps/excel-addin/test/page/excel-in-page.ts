import {
  connect,
  createHost,
  createMemoryWorkbook,
  type Host,
  type MemoryWorkbook,
  type OfficeOptions,
} from '@cyberbudget/office-host';

/** What a test finds in the page. */
export interface ExcelInPage {
  readonly workbook: MemoryWorkbook;
  readonly office: Host;
}

declare global {
  interface Window {
    /** Set by the test before this script, to open another Excel than the usual one. */
    excelOptions?: OfficeOptions & {
      /** Custom XML parts that the workbook has from the start. */
      readonly kept?: readonly string[];
    };
    excelInPage: ExcelInPage;
  }
}

// The page's first script: an Excel in the window, before office.js looks for one.
const workbook = createMemoryWorkbook();
const office = createHost(workbook);
window.excelInPage = { workbook, office };
for (const [at, xml] of (window.excelOptions?.kept ?? []).entries())
  void workbook.xmlParts.put({ id: `kept-${at}`, namespaceUri: 'urn:cyberbudget:document:1', xml });
connect(window, office, window.excelOptions ?? {});

// When the pane can be used: the moment its button to insert is there.
new MutationObserver((_, observer) => {
  if (document.querySelector('main button') === null) return;
  performance.mark('pane-interactive');
  observer.disconnect();
}).observe(document, { childList: true, subtree: true });
