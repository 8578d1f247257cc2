import type { Texts } from '../language/texts.ts';
import { pageElement } from '../page/page-element.ts';

/** Shows and hides the pane. */
export interface PaneSwitch {
  show(shown: boolean): void;
  /** Whether the pane lies over the sheet now, as it does where there is no room beside it. */
  coversSheet(): boolean;
}

const narrow = matchMedia('(max-width: 760px)');

/** The button that shows and hides the pane. Hidden, its page goes on: the functions live in it. */
export function showPaneSwitch(frame: HTMLIFrameElement, title: string, texts: Texts): PaneSwitch {
  frame.title = title;
  const button = document.createElement('button');
  button.type = 'button';
  button.id = 'pane-switch';
  button.textContent = texts.pane;
  const coversSheet = (): boolean => narrow.matches && !frame.hidden;
  // What the pane covers must not take the keyboard.
  const guardSheet = (): void => {
    for (const id of ['sheet', 'status']) pageElement(id).inert = coversSheet();
  };
  const show = (shown: boolean): void => {
    if (frame.hidden !== shown) return;
    frame.hidden = !shown;
    button.setAttribute('aria-pressed', String(shown));
    guardSheet();
    window.dispatchEvent(new Event('resize'));
  };
  narrow.addEventListener('change', guardSheet);
  button.addEventListener('click', () => show(frame.hidden === true));
  button.setAttribute('aria-pressed', 'false');
  show(matchMedia('(min-width: 900px)').matches);
  pageElement('commands').prepend(button);
  return { show, coversSheet };
}
