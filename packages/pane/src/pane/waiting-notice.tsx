import { documentStanding, isWaiting, yearName } from '@cyberbudget/core';
import { usePane } from '../state/pane-context.ts';
import { Notice } from './notice.tsx';

/**
 * Says in every view that the workbook keeps documents that would answer more if a person agreed,
 * and that nobody was asked.
 */
export function WaitingNotice({ show }: { readonly show: () => void }) {
  const { imported, library, text, language } = usePane();
  const waiting = imported.filter(({ document, agreed }) => {
    const standing = documentStanding(library, document.id);
    return agreed === null && standing !== null && isWaiting(standing);
  });
  if (waiting.length === 0) return null;
  const names = waiting.map(({ document }) => yearName(document)[language]);
  const { waiting: sentence, decide } = text.import.consent;
  return <Notice sentence={sentence(names)} action={decide} act={show} />;
}
