import { type SourceRequest, usePane } from '../state/pane-context.ts';
import { useTexts } from '../state/use-texts.ts';
import { PartMissing } from '../view/part-missing.tsx';
import { useLoaded } from '../view/use-loaded.ts';

const load = () => import('./library-viewer.tsx');

/** Shows where a figure of the library is printed, with the viewer that is fetched only then. */
export function ViewerGate({
  request,
  close,
}: {
  readonly request: SourceRequest;
  readonly close: () => void;
}) {
  const { library } = usePane();
  const viewer = useLoaded(load);
  const index = library.documents.find(({ document }) => document.id === request.document) ?? null;
  const texts = useTexts(index);
  if (viewer.kind === 'failed' || texts.state === 'failed') return <PartMissing close={close} />;
  if (viewer.kind === 'loading' || texts.state === 'loading' || index === null) return null;
  const { LibraryViewer } = viewer.value;
  return <LibraryViewer index={index} request={request} close={close} />;
}
