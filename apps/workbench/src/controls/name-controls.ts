import type { ControlWords } from './control-words.ts';

/** Controls without a command, and what they are called. */
const places: readonly (readonly [selector: string, word: keyof ControlWords])[] = [
  ['[role="toolbar"]', 'toolbar'],
  ['[data-u-comp="defined-name"] > input', 'cellName'],
  ['[data-u-comp="defined-name"] > [aria-haspopup]', 'definedNames'],
  ['[data-u-comp="formula-bar"] > div > button', 'formulaBar'],
  [':not([aria-haspopup]) > [data-u-comp="sheet-bar-append-button"]', 'addSheet'],
  ['[aria-haspopup] > [data-u-comp="sheet-bar-append-button"]', 'allSheets'],
  ['[data-zoom] > a', 'actualSize'],
  ['[data-zoom] > button', 'zoom'],
  ['button:has(+ div > [data-zoom])', 'zoomOut'],
  ['div:has(> [data-zoom]) + button', 'zoomIn'],
  ['section[aria-live]', 'notices'],
];

/**
 * Gives the spreadsheet's controls, which are pictures only, names and roles that a screen reader
 * can say, and goes on doing so while it draws new ones.
 * @param nameOf what a command is called.
 */
export function nameControls(
  root: HTMLElement,
  nameOf: (command: string) => string | undefined,
  words: ControlWords,
): void {
  let isWaiting = false;
  const mend = (): void => {
    isWaiting = false;
    mendRoles(root);
    for (const element of root.querySelectorAll('[data-u-command]')) nameCommand(element, nameOf);
    for (const [selector, word] of places) {
      // Two of a kind must not have one name.
      for (const [index, element] of root.querySelectorAll(selector).entries()) {
        write(element, 'aria-label', index === 0 ? words[word] : `${words[word]} ${index + 1}`);
      }
    }
  };
  new MutationObserver(() => {
    if (isWaiting) return;
    isWaiting = true;
    requestAnimationFrame(mend);
  }).observe(root, { childList: true, subtree: true });
  mend();
}

/** A command's name belongs to every button and field in its element, or to the one around it. */
function nameCommand(element: Element, nameOf: (command: string) => string | undefined): void {
  const name = nameOf(element.getAttribute('data-u-command') ?? '');
  if (name === undefined) return;
  const around = element.closest('[aria-haspopup]');
  for (const control of [element, around, ...element.querySelectorAll('input, [aria-haspopup]')]) {
    // What shows a text is called by it.
    if (control?.matches('button, input, [aria-haspopup]') !== true || control.textContent !== '') continue;
    write(control, 'aria-label', name);
  }
}

/**
 * Roles that do not exist, openers that have none, and an order of Tab that would begin inside a
 * picture.
 */
function mendRoles(root: HTMLElement): void {
  for (const track of root.querySelectorAll('[role="track"]')) {
    track.setAttribute('data-zoom', '');
    track.setAttribute('role', 'presentation');
  }
  for (const handle of root.querySelectorAll('[role="handle"]')) handle.removeAttribute('role');
  for (const opener of root.querySelectorAll('[aria-haspopup]:not(button, [role])')) {
    opener.setAttribute('role', opener.querySelector('input, button') === null ? 'button' : 'group');
  }
  for (const group of root.querySelectorAll('[role="group"][aria-expanded]')) {
    group.removeAttribute('aria-expanded');
  }
  for (const canvas of root.querySelectorAll('canvas[tabindex="1"]')) canvas.setAttribute('tabindex', '0');
}

function write(element: Element, attribute: string, value: string): void {
  if (element.getAttribute(attribute) !== value) element.setAttribute(attribute, value);
}
