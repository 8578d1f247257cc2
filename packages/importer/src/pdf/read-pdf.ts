import type { PDFPageProxy } from 'pdfjs-dist/types/src/display/api.js';
import type { Sheet } from '../page/piece.ts';
import type { ImportProblem } from '../problem/problem.ts';
import { cMapAddress, loadPdfJs } from './load-pdfjs.ts';
import { workerHere } from './one-thread.ts';
import { withOwnInflate } from './own-inflate.ts';
import { toPieces } from './pieces.ts';

/** The longest time that reading a PDF may take, and the most pages that are read. */
export const PDF_SECONDS = 60;
const MOST_PAGES = 2000;

export type PdfText =
  | { readonly ok: true; readonly sheets: readonly Sheet[] }
  | { readonly ok: false; readonly problem: ImportProblem };

/** Reads what every page of a PDF draws as text. */
export const readPdf = (bytes: Uint8Array, cMapUrl: string | undefined): Promise<PdfText> =>
  withOwnInflate(() => readPages(bytes, cMapUrl));

async function readPages(bytes: Uint8Array, cMapUrl: string | undefined): Promise<PdfText> {
  const pdfjs = await loadPdfJs();
  const address = cMapAddress(cMapUrl);
  const worker = workerHere(pdfjs);
  const task = pdfjs.getDocument({
    worker,
    // pdf.js takes the bytes over, and no Buffer: the caller keeps its own.
    data: Uint8Array.from(bytes),
    ...(address === undefined ? {} : { cMapUrl: address, cMapPacked: true }),
    disableFontFace: true,
    isOffscreenCanvasSupported: false,
    useSystemFonts: false,
    useWorkerFetch: false,
    verbosity: 0,
  });
  try {
    const document = await withinTime(task.promise);
    if (document.numPages > MOST_PAGES)
      return failed({ code: 'too-large', size: document.numPages, limit: MOST_PAGES, unit: 'pages' });
    const started = Date.now();
    const sheets: Sheet[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      if (Date.now() - started > PDF_SECONDS * 1000) throw new TooSlow();
      const page = await withinTime(document.getPage(number));
      const { items } = await withinTime(page.getTextContent({ disableNormalization: true }));
      const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
      const pieces = toPieces(
        items.filter((item) => 'str' in item),
        page.view,
      );
      const image = pieces.length === 0 && (await showsImage(page));
      sheets.push({ page: number, width: right - left, height: top - bottom, pieces, image });
      page.cleanup();
    }
    const empty = sheets.every(({ pieces }) => pieces.length === 0);
    return empty ? failed({ code: 'pdf-no-text', pages: sheets.length }) : { ok: true, sheets };
  } catch (reason) {
    return failed(problemOf(reason));
  } finally {
    await task.destroy();
    worker.destroy();
  }
}

/** What pdf.js calls the drawing of an image, by number: only a page without text is asked. */
const IMAGES = new Set([82, 83, 84, 85, 86, 87, 88, 89, 90]);

async function showsImage(page: PDFPageProxy): Promise<boolean> {
  const { fnArray } = await withinTime(page.getOperatorList());
  return fnArray.some((operator) => IMAGES.has(operator));
}

const failed = (problem: ImportProblem): PdfText => ({ ok: false, problem });

class TooSlow extends Error {}

/** Ends a wait that takes too long. */
async function withinTime<Value>(promise: Promise<Value>): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TooSlow()), PDF_SECONDS * 1000);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

function problemOf(reason: unknown): ImportProblem {
  if (reason instanceof TooSlow) return { code: 'too-slow', seconds: PDF_SECONDS };
  const name = reason instanceof Error ? reason.name : '';
  return name === 'PasswordException' ? { code: 'pdf-encrypted' } : { code: 'pdf-damaged' };
}
