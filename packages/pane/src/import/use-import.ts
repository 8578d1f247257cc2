import type { ImportResult } from '@cyberbudget/importer';
import { useRef, useState } from 'react';
import type { Importer } from '../state/load-importer.ts';
import { usePane } from '../state/pane-context.ts';

/** How far the reading of a file is. */
export type ImportState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading'; readonly file: string }
  | { readonly kind: 'read'; readonly importer: Importer; readonly result: ImportResult }
  | { readonly kind: 'failed'; readonly reason: 'unreadable' | 'cannotLoad' };

/** Reads one file at a time; what was cancelled or overtaken by another file is dropped when it arrives. */
export function useImport() {
  const { loadImporter, cMapUrl, announce, text } = usePane();
  const [state, setState] = useState<ImportState>({ kind: 'idle' });
  const run = useRef(0);
  const reading = useRef<AbortController | null>(null);
  const read = async (file: File): Promise<void> => {
    const own = ++run.current;
    reading.current?.abort();
    const controller = new AbortController();
    reading.current = controller;
    const settle = (next: ImportState): void => {
      if (own === run.current) setState(next);
    };
    setState({ kind: 'reading', file: file.name });
    announce(text.import.reading(file.name));
    const importer = await loadImporter().catch(() => null);
    if (importer === null) return settle({ kind: 'failed', reason: 'cannotLoad' });
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const options = { file: file.name, ...(cMapUrl !== undefined && { cMapUrl }) };
      const result = await importer.importBytes(bytes, options, controller);
      settle({ kind: 'read', importer, result });
      if (own === run.current)
        announce(result.ok ? text.import.read(result.document.title) : text.import.refused);
    } catch {
      settle({ kind: 'failed', reason: 'unreadable' });
      if (own === run.current) announce(text.import.unreadable);
    }
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
  return { state, read, cancel, reset };
}
