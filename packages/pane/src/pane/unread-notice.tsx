import { yearName } from '@cyberbudget/core';
import { usePane } from '../state/pane-context.ts';
import { Notice } from './notice.tsx';

/**
 * Says in every view that the workbook keeps documents that cannot be read, and leads to where they
 * are named.
 */
export function UnreadNotice({ show }: { readonly show: () => void }) {
  const { kept, text, language } = usePane();
  if (kept.unread.length === 0) return null;
  const names = kept.named.map(({ id, year }) => (year === null ? id : yearName(year)[language]));
  const { notice, look } = text.import.unread;
  return <Notice sentence={notice(names)} action={look} act={show} />;
}
