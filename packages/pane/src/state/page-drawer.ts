import type { LoadImporter, PdfPages } from './load-importer.ts';

/** Opens the PDF whose pages are looked at; one is open at a time. */
export interface PageDrawer {
  /** @returns null where its pages cannot be drawn here: then its text is shown */
  pagesOf(file: File): Promise<PdfPages | null>;
}

/** Keeps the PDF open that was looked at last, so that its next page comes at once. */
export function pageDrawer(loadImporter: LoadImporter, cMapUrl: string | undefined): PageDrawer {
  let open: { readonly file: File; readonly pages: Promise<PdfPages | null> } | null = null;
  const start = async (file: File): Promise<PdfPages | null> => {
    try {
      const { openPages } = await loadImporter();
      return (await openPages?.(new Uint8Array(await file.arrayBuffer()), cMapUrl)) ?? null;
    } catch {
      return null;
    }
  };
  return {
    pagesOf(file) {
      if (open?.file === file) return open.pages;
      void open?.pages.then((pages) => pages?.close());
      open = { file, pages: start(file) };
      return open.pages;
    },
  };
}
