import { launchBrowser } from '@cyberbudget/test-browser';

/** How a test prints a text. */
export interface Print {
  readonly size: string;
  readonly columns: number;
  /** One page of paper for each page of the text. */
  readonly slides?: boolean;
  /** The browser's own head and foot on every sheet: date, title, address, page of pages. */
  readonly runningLines?: boolean;
}

/**
 * Prints a text as PDFs with an embedded Japanese font, as a person would print it from a browser.
 * The font is the one that the tests bring, so that a page is the same on every machine; a letter
 * that it lacks, a radical for instance, is printed as an empty box.
 */
export async function printAll(text: string, prints: readonly Print[]): Promise<Uint8Array[]> {
  const browser = await launchBrowser();
  try {
    const pages = await Promise.all(
      prints.map(async ({ size, columns, slides = false, runningLines = false }) => {
        const page = await browser.newPage();
        const parts = slides ? text.split(/\n (?=\S)/) : [text];
        await page.setContent(`<!doctype html><meta charset="utf-8"><style>
          pre { margin: 0; white-space: pre-wrap; break-after: page; font: ${size} "BIZ UDPGothic"; columns: ${columns} }
        </style>${parts.map((part) => `<pre>${escaped(part)}</pre>`).join('')}`);
        const margin = '15mm';
        return page.pdf({
          format: 'A4',
          displayHeaderFooter: runningLines,
          margin: { top: margin, bottom: margin, left: margin, right: margin },
        });
      }),
    );
    return pages.map((bytes) => new Uint8Array(bytes));
  } finally {
    await browser.close();
  }
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
