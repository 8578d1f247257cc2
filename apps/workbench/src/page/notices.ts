import { pageElement } from './page-element.ts';

/**
 * A sentence above the sheet that stays until it is no longer true, with what one can do about it.
 */
export interface Notice {
  readonly text: string;
  readonly actions: readonly { readonly name: string; readonly run: () => void }[];
}

/** What a notice is about; there is one of each at most. */
export type Subject = 'kept' | 'others' | 'build';

/** Shows a notice, or takes it away. */
export function showNotice(subject: Subject, notice: Notice | null): void {
  const shown = document.querySelector(`[data-notice="${subject}"]`);
  if (notice === null) {
    shown?.remove();
    return;
  }
  const text = document.createElement('p');
  text.textContent = notice.text;
  const box = document.createElement('div');
  box.className = 'notice';
  box.dataset['notice'] = subject;
  box.append(text, ...notice.actions.map(({ name, run }) => button(name, run)));
  if (shown === null) pageElement('notices').append(box);
  else shown.replaceWith(box);
}

function button(name: string, run: () => void): HTMLElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = name;
  element.addEventListener('click', run);
  return element;
}
