import type { Correction } from '@cyberbudget/core';
import type { ImportResult } from '@cyberbudget/importer';
import { PartMissing } from '../view/part-missing.tsx';
import { useLoaded } from '../view/use-loaded.ts';
import type { ShownPlace } from '../viewer/shown-source.ts';
import type { ReadFile } from './use-import.ts';

const load = () => import('../correct/correcting-viewer.tsx');

/** Shows a file that was just read as it is printed, with the viewer that is fetched only then. */
export function CorrectingGate({
  read,
  reread,
  place,
  close,
}: {
  readonly read: ReadFile;
  readonly reread: (corrections: readonly Correction[]) => Promise<ImportResult | null>;
  readonly place: ShownPlace;
  readonly close: () => void;
}) {
  const viewer = useLoaded(load);
  const { result, file, importer, corrections, isRereading } = read;
  if (viewer.kind === 'loading' || result.report === undefined) return null;
  if (viewer.kind === 'failed') return <PartMissing close={close} />;
  const { CorrectingViewer } = viewer.value;
  return (
    <CorrectingViewer
      {...{ file, importer, corrections, isRereading, reread, place, close }}
      report={result.report}
      document={result.ok ? result.document : null}
    />
  );
}
