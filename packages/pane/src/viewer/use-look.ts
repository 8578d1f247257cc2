import type { Figure } from '@cyberbudget/core';

/**
 * How the figures of a use are marked: in a colour that stands out on paper and on dark ground, and
 * with a line of its own.
 */
export interface UseLook {
  readonly color: string;
  /** Of the box on a page, in pixels. */
  readonly dash: string;
  readonly width: number;
  /** Of the mark in a text. */
  readonly underline: 'solid' | 'dashed' | 'dotted' | 'double' | 'wavy';
}

/** Not by colour alone: whoever sees no colours tells them by the line. */
export const USE_LOOKS: Readonly<Record<Figure['use'], UseLook>> = {
  field: { color: '#2b7cd3', dash: '', width: 2, underline: 'solid' },
  restatement: { color: '#0f8a6d', dash: '7 3', width: 2, underline: 'dashed' },
  component: { color: '#8e62d6', dash: '2 3', width: 2, underline: 'dotted' },
  part: { color: '#a8701a', dash: '9 3 2 3', width: 2, underline: 'dotted' },
  'other-year': { color: '#6b7a89', dash: '', width: 1, underline: 'double' },
  'not-budget': { color: '#8a8a8a', dash: '1 4', width: 1.5, underline: 'dotted' },
  unexplained: { color: '#d13438', dash: '', width: 3.5, underline: 'wavy' },
};
