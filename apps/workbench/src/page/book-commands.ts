import { offerDownload } from '../download/offer-download.ts';
import { sheetContents } from '../download/sheet-content.ts';
import { forgetBook } from '../keep/kept-book.ts';
import type { Texts } from '../language/texts.ts';
import type { OpenSheet } from '../sheet/open-sheet.ts';
import { pageElement } from './page-element.ts';

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The buttons for the whole book: download it, begin anew. */
export function showBookCommands(
  sheet: OpenSheet,
  addinFunctions: readonly string[],
  stopKeeping: () => void,
  texts: Texts,
): void {
  const { workbook } = sheet.book;
  const download = async (wants: 'values' | 'formulas'): Promise<void> => {
    const { toXlsx } = await import('../download/to-xlsx.ts');
    const name = workbook().getName();
    const contents = sheetContents(sheet.book, addinFunctions, wants);
    const bytes = await toXlsx(contents, name, texts.htmlLanguage);
    offerDownload(new Uint8Array(bytes), `${name} ${texts.downloadNames[wants]}.xlsx`, xlsx);
  };
  const reset = async (): Promise<void> => {
    if (!confirm(texts.resetQuestion)) return;
    stopKeeping();
    await forgetBook();
    location.reload();
  };
  const downloads = document.createElement('select');
  downloads.id = 'download';
  downloads.setAttribute('aria-label', texts.download);
  downloads.append(
    // The arrow tells it from a field to type into.
    option('', `↓ ${texts.download}`),
    option('values', texts.downloadValues),
    option('formulas', texts.downloadFormulas),
  );
  downloads.addEventListener('change', () => {
    const wants = downloads.value;
    downloads.value = '';
    if (wants === 'values' || wants === 'formulas') void download(wants);
  });
  const again = document.createElement('button');
  again.type = 'button';
  again.id = 'reset';
  again.textContent = texts.reset;
  again.addEventListener('click', () => void reset());
  pageElement('menu').prepend(downloads, again);
}

function option(value: string, text: string): HTMLOptionElement {
  return new Option(text, value);
}
