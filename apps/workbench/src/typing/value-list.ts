import type { ParameterValue } from '../addin/function-metadata.ts';

/** What is offered for one argument. */
export interface Offer {
  readonly parameter: string;
  readonly help: string;
  readonly values: readonly ParameterValue[];
}

/** The list below a cell in which a formula is typed. */
export interface ValueList {
  show(offer: Offer, beside: DOMRect): void;
  hide(): void;
  isShown(): boolean;
  /** Marks the next value, or the one before. */
  move(step: 1 | -1): void;
  /** The value that is marked. */
  marked(): ParameterValue | undefined;
}

// The signature that the spreadsheet shows stands below the cell too; the list stands beside it, or
// below where there is no room.
const signature = { width: 258, height: 96 };
const listWidth = 300;
const edge = 8;

/** @param choose called when a value is clicked */
export function createValueList(choose: (value: ParameterValue) => void): ValueList {
  const box = document.createElement('div');
  box.className = 'value-list';
  box.hidden = true;
  let offer: Offer | null = null;
  let at = 0;
  const mark = (index: number): void => {
    at = index;
    const options = box.querySelectorAll('[role="option"]');
    for (const [place, option] of options.entries())
      option.setAttribute('aria-selected', String(place === at));
    options[at]?.scrollIntoView({ block: 'nearest' });
  };
  // The cell keeps the keyboard while its list is clicked.
  box.addEventListener('pointerdown', (event) => {
    event.preventDefault();
    event.stopPropagation();
  });
  box.addEventListener('click', ({ target }) => {
    const option = target instanceof Element ? target.closest('[role="option"]') : null;
    const value = offer?.values[[...box.querySelectorAll('[role="option"]')].indexOf(option as Element)];
    if (value !== undefined) choose(value);
  });
  document.body.append(box);
  return {
    show(next, beside) {
      if (JSON.stringify(next) !== JSON.stringify(offer) || box.hidden) {
        offer = next;
        box.replaceChildren(...contentOf(next));
        box.hidden = false;
        mark(0);
      }
      place(box, beside);
    },
    hide() {
      box.hidden = true;
    },
    isShown: () => !box.hidden,
    move(step) {
      const count = offer?.values.length ?? 0;
      if (count > 0) mark((at + step + count) % count);
    },
    marked: () => offer?.values[at],
  };
}

function contentOf({ parameter, help, values }: Offer): readonly HTMLElement[] {
  const about = document.createElement('p');
  about.append(element('b', parameter), element('span', help));
  const list = document.createElement('div');
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', parameter);
  list.append(
    ...values.map(({ name, tooltip }) => {
      const option = document.createElement('div');
      option.setAttribute('role', 'option');
      const figures = tooltip?.startsWith(`${name}: `) === true ? tooltip.slice(name.length + 2) : tooltip;
      option.append(element('b', name), ...(figures && figures !== name ? [element('span', figures)] : []));
      return option;
    }),
  );
  return [about, list];
}

function element(tag: string, text: string): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}

function place(box: HTMLElement, beside: DOMRect): void {
  const width = Math.min(listWidth, innerWidth - 2 * edge);
  const hasRoom = beside.left + signature.width + width + edge <= innerWidth;
  const top = beside.bottom + 4 + (hasRoom ? 0 : signature.height);
  const left = hasRoom ? beside.left + signature.width : Math.min(beside.left, innerWidth - width - edge);
  const below = innerHeight - top - edge;
  const above = beside.top - 2 * edge;
  Object.assign(box.style, {
    width: `${width}px`,
    left: `${Math.max(edge, left)}px`,
    ...(below >= Math.min(200, above)
      ? { top: `${top}px`, bottom: 'auto', maxHeight: `${Math.min(320, below)}px` }
      : { top: 'auto', bottom: `${innerHeight - beside.top + 4}px`, maxHeight: `${Math.min(320, above)}px` }),
  });
}
