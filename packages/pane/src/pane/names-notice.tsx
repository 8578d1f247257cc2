import { usePane } from '../state/pane-context.ts';
import { Notice } from './notice.tsx';

/**
 * Says in every view that the workbook has names of its own which are called as our functions are.
 */
export function NamesNotice({ show }: { readonly show: () => void }) {
  const { functionNames, text } = usePane();
  if (functionNames.length === 0) return null;
  return <Notice sentence={text.names.notice} action={text.names.look} act={show} />;
}
