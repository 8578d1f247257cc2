import { pageElement } from './page-element.ts';

/**
 * The button that opens the menu of commands where a narrow page has no room for them in its title
 * line.
 */
export function menuSwitch(name: string): HTMLElement {
  const menu = pageElement('menu');
  const button = document.createElement('button');
  button.type = 'button';
  button.id = 'menu-switch';
  button.textContent = name;
  button.setAttribute('aria-controls', 'menu');
  const open = (isOpen: boolean): void => {
    menu.classList.toggle('open', isOpen);
    button.setAttribute('aria-expanded', String(isOpen));
  };
  const isOutside = (target: EventTarget | null): boolean =>
    target !== button && !(target instanceof Node && menu.contains(target));
  open(false);
  button.addEventListener('click', () => open(!menu.classList.contains('open')));
  document.addEventListener('pointerdown', ({ target }) => isOutside(target) && open(false));
  document.addEventListener('focusin', ({ target }) => isOutside(target) && open(false));
  window.addEventListener('blur', () => open(false));
  menu.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !menu.classList.contains('open')) return;
    open(false);
    button.focus();
  });
  return button;
}
