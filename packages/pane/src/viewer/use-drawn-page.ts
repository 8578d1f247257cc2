import { useEffect, useRef, useState } from 'react';
import type { DrawnPage, PdfPages } from '../state/load-importer.ts';

/** A page as far as it is drawn; failed where it cannot be. */
export type DrawnState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'failed'; readonly page: number }
  | { readonly kind: 'drawn'; readonly page: number; readonly drawn: DrawnPage };

/**
 * Draws a page so many pixels wide. Of pages that were asked for while another was drawn only the
 * last is.
 * @param wide 0 while it is not known
 */
export function useDrawnPage(pages: PdfPages, page: number, wide: number): DrawnState {
  const [state, setState] = useState<DrawnState>({ kind: 'waiting' });
  const wanted = useRef({ page, wide });
  const isDrawing = useRef(false);
  useEffect(() => {
    wanted.current = { page, wide };
    if (wide === 0 || isDrawing.current) return;
    const drawWanted = async (): Promise<void> => {
      isDrawing.current = true;
      for (;;) {
        const asked = wanted.current;
        const drawn = await pages.draw(asked.page, asked.wide);
        const isStill = wanted.current === asked;
        if (isStill || drawn !== null)
          setState(
            drawn === null
              ? { kind: 'failed', page: asked.page }
              : { kind: 'drawn', page: asked.page, drawn },
          );
        if (isStill) break;
      }
      isDrawing.current = false;
    };
    void drawWanted();
  }, [pages, page, wide]);
  return state;
}
