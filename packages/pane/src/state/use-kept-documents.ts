import type { UnreadDocument } from '@cyberbudget/core';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { PaneHost } from '../sheet-host/document-host.ts';
import type { Failure } from '../sheet-host/failure.ts';
import type { KeptDocument, UnreadKept } from '../sheet-host/sheet-host.ts';

/** How it stands with the documents that the workbook keeps. */
export interface KeptState {
  /** Until the first answer. */
  readonly isReading: boolean;
  /** Why nothing could be read of what may be kept; null where the workbook answered. */
  readonly failure: Failure | null;
  /** The kept documents that cannot be read. */
  readonly named: readonly UnreadKept[];
  /**
   * What formulas have to be told of: the same, or, where the workbook did not answer, one of which
   * nothing is known.
   */
  readonly unread: readonly UnreadDocument[];
  /** Reads again. */
  readonly reread: () => void;
}

/**
 * Before each further try where the workbook did not answer, in milliseconds; after the last a
 * person asks.
 */
const WAITS = [500, 2000, 8000];

const ANY: readonly UnreadDocument[] = [{ id: null, year: null }];

interface Reading {
  readonly isReading: boolean;
  readonly failure: Failure | null;
  readonly named: readonly UnreadKept[];
}

/**
 * Reads the documents that the workbook keeps. One that cannot be read is named and takes no other
 * with it; where nothing can be read, it is tried again.
 * @param take takes the documents that can be read
 */
export function useKeptDocuments(
  host: PaneHost,
  take: (documents: readonly KeptDocument[]) => void,
): KeptState {
  const [reading, setReading] = useState<Reading>({
    isReading: host.keptDocuments !== undefined,
    failure: null,
    named: [],
  });
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let stopped = false;
    const read = async (): Promise<void> => {
      for (const wait of [0, ...WAITS]) {
        await new Promise((resolve) => setTimeout(resolve, wait));
        const kept = stopped ? undefined : await host.keptDocuments?.();
        if (stopped || kept === undefined) return;
        setReading({
          isReading: false,
          failure: kept.ok ? null : kept.failure,
          named: kept.ok ? kept.unread : [],
        });
        if (kept.ok) return take(kept.documents);
      }
    };
    void read();
    return () => {
      stopped = true;
    };
  }, [host, take, turn]);
  const reread = useCallback(() => setTurn((before) => before + 1), []);
  return useMemo(
    () => ({ ...reading, unread: reading.failure === null ? reading.named : ANY, reread }),
    [reading, reread],
  );
}
