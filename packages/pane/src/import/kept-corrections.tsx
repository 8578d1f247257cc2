import type { Correction, DocumentFigures } from '@cyberbudget/core';
import { useLoaded } from '../view/use-loaded.ts';

const load = () => import('../correct/corrections-list.tsx');

/** The corrections of a document, with the part of the pane that knows what they say. */
export function KeptCorrections(props: {
  readonly corrections: readonly Correction[];
  readonly document: DocumentFigures | null;
  readonly fromKept: number;
  readonly isBusy: boolean;
  readonly undo: ((correction: Correction) => Promise<void>) | null;
}) {
  const list = useLoaded(load);
  if (list.kind !== 'here') return null;
  const { CorrectionsList } = list.value;
  return <CorrectionsList {...props} />;
}
