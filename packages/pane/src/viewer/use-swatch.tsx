import type { Figure } from '@cyberbudget/core';
import { USE_LOOKS } from './use-look.ts';

/** The box of a use, small, as the legend and the list show it. */
export function UseSwatch({ use }: { readonly use: Figure['use'] }) {
  const { color, dash, width } = USE_LOOKS[use];
  return (
    <svg width="22" height="14" viewBox="0 0 22 14" aria-hidden="true" style={{ flexShrink: 0 }}>
      <rect
        x="2"
        y="2"
        width="18"
        height="10"
        fill={color}
        fillOpacity={use === 'unexplained' ? 0.3 : 0.1}
        stroke={color}
        strokeWidth={width}
        strokeDasharray={dash}
      />
    </svg>
  );
}
