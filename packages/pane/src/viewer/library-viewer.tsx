import { type IndexedDocument, yearName } from '@cyberbudget/core';
import { useMemo } from 'react';
import { type SourceRequest, usePane } from '../state/pane-context.ts';
import type { ShownSource } from './shown-source.ts';
import { SourceViewer } from './source-viewer.tsx';

/**
 * A document of the library as it is printed: its pages where its file was imported in this
 * session, else the lines kept with it.
 */
export function LibraryViewer({
  index,
  request,
  close,
}: {
  readonly index: IndexedDocument;
  readonly request: SourceRequest;
  readonly close: () => void;
}) {
  const { language, originals } = usePane();
  const { document, lines, account } = index;
  const original = originals.get(document.id) ?? null;
  const source = useMemo(
    (): ShownSource => ({
      name: yearName(document)[language],
      figures: account ?? [],
      lines: original?.lines ?? [...(lines?.values() ?? [])],
      isWhole: original !== null,
      file: original?.file ?? null,
      document,
    }),
    [document, lines, account, language, original],
  );
  return <SourceViewer source={source} place={request.place} close={close} />;
}
