import { type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * A dialog that is modal as soon as it stands in the page, so that the next key is its own: an
 * effect that ran later left a moment in which Escape closed nothing.
 *
 * @param first - What has the focus at first, as a selector inside it; the dialog's own choice
 * where nothing matches.
 */
export function useModalDialog(first: string): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    dialog.current?.showModal();
    dialog.current?.querySelector<HTMLElement>(first)?.focus();
  }, [first]);
  return dialog;
}
