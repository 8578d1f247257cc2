import { useEffect, useMemo, useState } from 'react';
import type { PdfPages } from '../state/load-importer.ts';
import { usePane } from '../state/pane-context.ts';
import type { BoxedFigure } from './figure-boxes.tsx';
import { PdfPage } from './pdf-page.tsx';
import type { ShownSource } from './shown-source.ts';
import { TextPage } from './text-page.tsx';
import { useWords } from './use-words.ts';

interface Props {
  readonly source: ShownSource;
  readonly page: number | null;
  readonly current: number | null;
  readonly zoom: number;
  /** The same for the letters of a text. */
  readonly textZoom: number;
  readonly choose: (number: number) => void;
}

/** A page of a document: drawn where its PDF is at hand, else the lines that are. */
export function SourcePage({ source, page, current, zoom, textZoom, choose }: Props) {
  const words = useWords();
  const { file, figures, lines, isWhole } = source;
  const pages = usePages(file);
  const boxed = useMemo(
    () =>
      figures.flatMap((figure, number): BoxedFigure[] =>
        figure.page === page && figure.box !== undefined ? [{ number, figure, box: figure.box }] : [],
      ),
    [figures, page],
  );
  const none = isWhole ? words.noText : words.noLines;
  const text = <TextPage {...{ lines, page, figures, current, choose, none }} zoom={textZoom} />;
  if (pages === 'opening')
    return (
      <p role="status" style={{ margin: 0, padding: '12px' }}>
        {words.opening}
      </p>
    );
  if (pages === null || page === null || page > pages.pages) return text;
  return <PdfPage {...{ pages, page, boxed, current, zoom, choose }} instead={text} />;
}

/** The pages of a PDF; null where there is none, or they cannot be drawn here. */
function usePages(file: File | null): PdfPages | null | 'opening' {
  const { pages: drawer } = usePane();
  const [opened, setOpened] = useState<{ readonly file: File; readonly pages: PdfPages | null } | null>(null);
  useEffect(() => {
    if (file === null) return undefined;
    let stopped = false;
    void drawer.pagesOf(file).then((pages) => {
      if (!stopped) setOpened({ file, pages });
    });
    return () => {
      stopped = true;
    };
  }, [file, drawer]);
  if (file === null) return null;
  return opened?.file === file ? opened.pages : 'opening';
}
