import type { Correction } from '@cyberbudget/core';
import type { ImportResult } from '@cyberbudget/importer';
import { useRef, useState } from 'react';
import type { Importer } from '../state/load-importer.ts';
import { type ImportedDocument, usePane } from '../state/pane-context.ts';

/** A file that was read. */
export interface ReadFile {
  readonly kind: 'read';
  readonly importer: Importer;
  readonly file: File;
  readonly result: ImportResult;
  /**
   * What a person corrected, as far as it changed something; of a file that gave no document all
   * that was said.
   */
  readonly corrections: readonly Correction[];
  /** How many corrections that the workbook keeps it was read with. */
  readonly fromKept: number;
  readonly isRereading: boolean;
}

/** How far the reading of a file is. */
export type ImportState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading'; readonly file: string }
  | ReadFile
  | { readonly kind: 'failed'; readonly reason: 'unreadable' | 'cannotLoad' };

/**
 * The corrections that the workbook keeps of a file: of the document that it gives, else of one
 * that came from a file of its name.
 */
function keptCorrections(
  imported: readonly ImportedDocument[],
  first: ImportResult,
  name: string,
): readonly Correction[] {
  const kept = imported.find(({ document }) =>
    first.ok ? document.id === first.document.id : document.source.file === name,
  );
  return kept?.document.corrections ?? [];
}

/**
 * Reads one file at a time; what was cancelled or overtaken by another file is dropped when it
 * arrives.
 */
export function useImport() {
  const { loadImporter, cMapUrl, announce, text, imported, pages } = usePane();
  const [state, setState] = useState<ImportState>({ kind: 'idle' });
  const run = useRef(0);
  const reading = useRef<AbortController | null>(null);
  /** Reads with corrections, in the place of whatever was being read. */
  const start = async (importer: Importer, file: File, corrections: readonly Correction[]) => {
    reading.current?.abort();
    const controller = new AbortController();
    reading.current = controller;
    const bytes = new Uint8Array(await file.arrayBuffer());
    const options = { file: file.name, corrections, ...(cMapUrl !== undefined && { cMapUrl }) };
    return importer.importBytes(bytes, options, controller);
  };
  const read = async (file: File, withKept = true): Promise<void> => {
    const own = ++run.current;
    reading.current?.abort();
    const settle = (next: ImportState): void => {
      if (own === run.current) setState(next);
    };
    setState({ kind: 'reading', file: file.name });
    announce(text.import.reading(file.name));
    const importer = await loadImporter().catch(() => null);
    if (importer === null) return settle({ kind: 'failed', reason: 'cannotLoad' });
    try {
      const first = await start(importer, file, []);
      if (own !== run.current) return;
      const kept = withKept ? keptCorrections(imported, first, file.name) : [];
      const result = kept.length === 0 ? first : await start(importer, file, kept);
      settle(readFile({ importer, file, result, corrections: kept, fromKept: kept.length }));
      // Its pages are looked at next: they, and what shows them, are there when they are asked for.
      if (hasPages(result))
        void Promise.allSettled([pages.pagesOf(file), import('../viewer/source-viewer.tsx')]);
      if (own === run.current)
        announce(result.ok ? text.import.read(result.document.title) : text.import.refused);
    } catch {
      settle({ kind: 'failed', reason: 'unreadable' });
      if (own === run.current) announce(text.import.unreadable);
    }
  };
  /**
   * Reads the same file with other corrections. @returns null where it was overtaken, or could not
   * be read at all
   */
  const reread = async (corrections: readonly Correction[]): Promise<ImportResult | null> => {
    if (state.kind !== 'read' || state.isRereading) return null;
    const own = ++run.current;
    const { importer, file, fromKept } = state;
    setState({ ...state, isRereading: true });
    const result = await start(importer, file, corrections).catch(() => null);
    if (own !== run.current) return null;
    // What makes a document of none is taken; what unmakes one is only told.
    const isTaken = result !== null && (result.ok || (!state.result.ok && result.report !== undefined));
    setState(isTaken ? readFile({ importer, file, result, corrections, fromKept }) : state);
    return result;
  };
  const reset = (): void => {
    run.current += 1;
    reading.current?.abort();
    setState({ kind: 'idle' });
  };
  const cancel = (): void => {
    reset();
    announce(text.import.cancelled);
  };
  return { state, read, reread, cancel, reset };
}

/** Whether the figures of a file have places on its pages. */
export const hasPages = ({ report }: ImportResult): boolean =>
  report?.figures.some(({ box }) => box !== undefined) ?? false;

const readFile = (read: Omit<ReadFile, 'kind' | 'isRereading'>): ReadFile => ({
  ...read,
  kind: 'read',
  isRereading: false,
  corrections: read.result.ok ? (read.result.document.corrections ?? []) : read.corrections,
});
