import type { Texts } from '../language/texts.ts';
import type { PaneSwitch } from '../pane/pane-switch.ts';
import { pageElement } from './page-element.ts';
import type { Region } from './regions.ts';

const controls = 'button:not(:disabled), a[href], input:not(:disabled), select, [tabindex="0"]';
const cellEditor = '#__editor___INTERNAL_EDITOR__DOCS_NORMAL';

/**
 * The parts of the page in the order in which F6 leads through them: cells, pane, commands,
 * formatting, tabs of the sheets.
 */
export function pageRegions(
  pane: HTMLIFrameElement,
  paneSwitch: PaneSwitch,
  focusGrid: () => void,
  { regions: names }: Texts,
): readonly Region[] {
  const sheet = pageElement('sheet');
  const inSheet = (selector: string) => () => sheet.querySelector<HTMLElement>(selector);
  return [
    {
      name: names.cells,
      element: () => sheet,
      enter() {
        if (paneSwitch.coversSheet()) paneSwitch.show(false);
        focusGrid();
      },
      isEntered: () => document.activeElement?.closest(cellEditor) instanceof HTMLElement,
      isShown: () => !paneSwitch.coversSheet(),
    },
    {
      name: names.pane,
      element: () => pane,
      enter() {
        paneSwitch.show(true);
        focusIn(pane);
      },
      isEntered: () => document.activeElement === pane,
      isShown: () => !pane.hidden,
    },
    bar(names.commands, () => pageElement('commands')),
    bar(names.formatting, inSheet('header')),
    bar(names.sheets, inSheet('[data-u-comp="slide-tab-bar"]')),
  ];
}

/** A row of controls of which the first takes the keyboard. */
function bar(name: string, element: () => HTMLElement | null): Region {
  const first = (): HTMLElement | undefined =>
    [...(element()?.querySelectorAll<HTMLElement>(controls) ?? [])].find(
      (control) =>
        control.checkVisibility({ visibilityProperty: true }) && control.closest('[inert]') === null,
    );
  return {
    name,
    element,
    enter: () => first()?.focus(),
    isEntered: () => element()?.contains(document.activeElement) === true,
    isShown: () => first() !== undefined,
  };
}

/** The pane's page goes on where it was left; at first, at its open tab. */
function focusIn(pane: HTMLIFrameElement): void {
  const page = pane.contentDocument;
  const last = page?.activeElement;
  pane.focus();
  if (last instanceof Object && last !== page?.body) (last as HTMLElement).focus();
  else page?.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus();
}
