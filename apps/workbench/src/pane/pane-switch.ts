import type { Texts } from '../language/texts.ts';
import { pageElement } from '../page/page-element.ts';

/** The button that shows and hides the pane. Hidden, its page goes on: the functions live in it. */
export function showPaneSwitch(frame: HTMLIFrameElement, title: string, texts: Texts): void {
  frame.title = title;
  const button = document.createElement('button');
  button.type = 'button';
  button.id = 'pane-switch';
  button.textContent = texts.pane;
  const show = (shown: boolean): void => {
    frame.hidden = !shown;
    button.setAttribute('aria-pressed', String(shown));
  };
  button.addEventListener('click', () => {
    show(frame.hidden !== false);
    window.dispatchEvent(new Event('resize'));
  });
  show(matchMedia('(min-width: 900px)').matches);
  pageElement('commands').prepend(button);
}
