import { type SourceRequest, usePane } from '../state/pane-context.ts';
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
  const index = library.documents.find(({ document }) => document.id === request.document);
  if (viewer.kind === 'loading' || index === undefined) return null;
  if (viewer.kind === 'failed') return <PartMissing close={close} />;
  const { LibraryViewer } = viewer.value;
  return <LibraryViewer index={index} request={request} close={close} />;
}
