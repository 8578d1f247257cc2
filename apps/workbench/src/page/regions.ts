import type { Texts } from '../language/texts.ts';
import { pageElement } from './page-element.ts';

/** A part of the page that F6 leads to. */
export interface Region {
  readonly name: string;
  /** What is outlined while the keyboard is in it. */
  element(): HTMLElement | null;
  /** Hands it the keyboard, showing it first where it is hidden. */
  enter(): void;
  /** Whether the keyboard is in it; the first region that says so is the one. */
  isEntered(): boolean;
  /** Whether F6 stops there. */
  isShown(): boolean;
}

/** What the regions need of the page around them. */
export interface Ways {
  /** A cell is being edited: its text must not be left floating. */
  readonly isEditing: () => boolean;
  readonly pane: HTMLIFrameElement;
}

/**
 * The ways between the parts of the page, for which Tab is not enough: in the grid it goes from
 * cell to cell. F6 leads to the next part and Shift+F6 to the one before, as in Excel, from within
 * the pane too; a button for each stands below the sheet.
 */
export function showWays(regions: readonly Region[], { isEditing, pane }: Ways, texts: Texts): void {
  let outlined: HTMLElement | null = null;
  const outline = (element: HTMLElement | null): void => {
    outlined?.classList.remove('entered');
    outlined = element;
    outlined?.classList.add('entered');
  };
  const enter = (region: Region): void => {
    region.enter();
    outline(region.element());
  };
  const move = (step: 1 | -1): void => {
    const at = regions.findIndex((region) => region.isEntered());
    const ahead = regions.map((_, passed) => at + step * (passed + 1));
    const shown = ahead.map((index) => regions.at(index % regions.length)).find((next) => next?.isShown());
    if (shown !== undefined) enter(shown);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (!isEditing()) move(event.shiftKey ? -1 : 1);
  };
  const listenInPane = (): void => pane.contentWindow?.addEventListener('keydown', onKey, { capture: true });
  window.addEventListener('keydown', onKey, { capture: true });
  window.addEventListener('pointerdown', () => outline(null), { capture: true });
  document.addEventListener('focusin', ({ target }) => {
    if (outlined !== null && !outlined.contains(target as Node)) outline(null);
  });
  pane.addEventListener('load', listenInPane);
  listenInPane();
  pageElement('ways').replaceChildren(
    text(texts.ways),
    ...regions.map((region) => wayTo(region.name, () => enter(region))),
  );
}

function text(content: string): HTMLElement {
  const element = document.createElement('span');
  element.textContent = content;
  return element;
}

function wayTo(name: string, go: () => void): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = name;
  button.addEventListener('click', go);
  return button;
}
