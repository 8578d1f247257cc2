import type { ImportResult } from '@cyberbudget/importer';
import { useRef, useState } from 'react';
import type { Importer } from '../state/load-importer.ts';
import { usePane } from '../state/pane-context.ts';

/** How far the reading of a file is. */
export type ImportState =
  | { readonly stage: 'idle' }
  | { readonly stage: 'reading'; readonly file: string }
  | { readonly stage: 'read'; readonly importer: Importer; readonly result: ImportResult }
  | { readonly stage: 'failed'; readonly reason: 'unreadable' | 'cannotLoad' };

/** Reads one file at a time; what was cancelled or overtaken by another file is dropped when it arrives. */
export function useImport() {
  const { loadImporter, cMapUrl, announce, text } = usePane();
  const [state, setState] = useState<ImportState>({ stage: 'idle' });
  const run = useRef(0);
  const read = async (file: File): Promise<void> => {
    const own = ++run.current;
    const settle = (next: ImportState): void => {
      if (own === run.current) setState(next);
    };
    setState({ stage: 'reading', file: file.name });
    announce(text.import.reading(file.name));
    const importer = await loadImporter().catch(() => null);
    if (importer === null) return settle({ stage: 'failed', reason: 'cannotLoad' });
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const result = await importer.importBytes(bytes, {
        file: file.name,
        ...(cMapUrl !== undefined && { cMapUrl }),
      });
      settle({ stage: 'read', importer, result });
      if (own === run.current)
        announce(result.ok ? text.import.read(result.document.title) : text.import.refused);
    } catch {
      settle({ stage: 'failed', reason: 'unreadable' });
      if (own === run.current) announce(text.import.unreadable);
    }
  };
  const reset = (): void => {
    run.current += 1;
    setState({ stage: 'idle' });
  };
  const cancel = (): void => {
    reset();
    announce(text.import.cancelled);
  };
  return { state, read, cancel, reset };
}
