import type { PDFDocumentProxy } from 'pdfjs-dist/types/src/display/api.js';
import { cMapAddress, loadPdfJs } from './load-pdfjs.ts';
import { turnOfText } from './pieces.ts';

/**
 * A page as its file draws it, upright by the direction of its text: the boxes of its figures are
 * places on it.
 */
export interface DrawnPage {
  readonly bitmap: ImageBitmap;
  /** In points. */
  readonly width: number;
  readonly height: number;
}

/** A PDF of which single pages are drawn. */
export interface OpenPdf {
  readonly pages: number;
  /**
   * Draws one page, and nothing of the others.
   * @param page from 1
   * @param wide how wide it is wanted, in pixels; a picture has at most MOST_PIXELS
   * @throws where the page cannot be drawn
   */
  draw(page: number, wide: number): Promise<DrawnPage>;
  close(): Promise<void>;
}

/** A page on three screens beside each other; more is memory that a telephone does not have. */
const MOST_PIXELS = 16_000_000;

/**
 * Opens a PDF to draw its pages, in a worker: the canvases are no elements, letters are drawn as
 * outlines, and nothing of a document's page is used.
 * @throws where the file is none that can be read
 */
export async function openPdf(bytes: Uint8Array, cMapUrl: string | undefined): Promise<OpenPdf> {
  const { getDocument } = await loadPdfJs();
  const address = cMapAddress(cMapUrl);
  const task = getDocument({
    data: bytes,
    ...(address === undefined ? {} : { cMapUrl: address, cMapPacked: true }),
    CanvasFactory: WorkerCanvasFactory,
    FilterFactory: NoFilterFactory,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    verbosity: 0,
  });
  const document = await task.promise;
  return {
    pages: document.numPages,
    draw: (page, wide) => drawPage(document, page, wide),
    close: () => task.destroy(),
  };
}

async function drawPage(document: PDFDocumentProxy, number: number, wide: number): Promise<DrawnPage> {
  const page = await document.getPage(number);
  const { items } = await page.getTextContent({ disableNormalization: true });
  const turns = turnOfText(items.filter((item) => 'str' in item));
  const rotation = turns === null ? page.rotate : turns * 90;
  const { width, height } = page.getViewport({ scale: 1 / page.userUnit, rotation });
  const scale = Math.min(wide / width, Math.sqrt(MOST_PIXELS / (width * height)));
  const canvas = new OffscreenCanvas(
    Math.max(1, Math.round(width * scale)),
    Math.max(1, Math.round(height * scale)),
  );
  const canvasContext = canvas.getContext('2d', { alpha: false });
  if (canvasContext === null) throw new Error('no canvas');
  await page.render({
    canvas: null,
    // pdf.js asks no more of it than both kinds of context have.
    canvasContext: canvasContext as unknown as CanvasRenderingContext2D,
    viewport: page.getViewport({ scale: scale / page.userUnit, rotation }),
  }).promise;
  page.cleanup();
  return { bitmap: canvas.transferToImageBitmap(), width, height };
}

interface WorkerCanvas {
  canvas: OffscreenCanvas | null;
  context: OffscreenCanvasRenderingContext2D | null;
}

/** The canvases that pdf.js draws with beside the page's own. */
class WorkerCanvasFactory {
  create(width: number, height: number): WorkerCanvas {
    const canvas = new OffscreenCanvas(width, height);
    return { canvas, context: canvas.getContext('2d') };
  }

  reset({ canvas }: WorkerCanvas, width: number, height: number): void {
    if (canvas !== null) Object.assign(canvas, { width, height });
  }

  destroy(made: WorkerCanvas): void {
    if (made.canvas !== null) Object.assign(made.canvas, { width: 0, height: 0 });
    Object.assign(made, { canvas: null, context: null });
  }
}

/**
 * pdf.js makes its filters of elements, which a worker has not: what would be filtered is drawn as
 * it is.
 */
class NoFilterFactory {
  addFilter = (): string => 'none';
  addHCMFilter = (): string => 'none';
  addAlphaFilter = (): string => 'none';
  addLuminosityFilter = (): string => 'none';
  addHighlightHCMFilter = (): string => 'none';
  addSelectionHCMFilter = (): string => 'none';
  destroy = (): void => undefined;
}
