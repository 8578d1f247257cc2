import type { Figure } from '@cyberbudget/core';
import { USE_LOOKS } from './use-look.ts';

/** Around a figure, in points. */
const ROOM = 2;

/** A figure of a page with its number in the account and the box in which it was drawn. */
export interface BoxedFigure {
  readonly number: number;
  readonly figure: Figure;
  readonly box: readonly [number, number, number, number];
}

/** The boxes of the figures of a page, over its picture. */
export function FigureBoxes({
  boxed,
  current,
  width,
  height,
}: {
  readonly boxed: readonly BoxedFigure[];
  readonly current: number | null;
  /** Of the page, in points. */
  readonly width: number;
  readonly height: number;
}) {
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      style={{ position: 'absolute', inset: 0, width: '100%', height: '100%' }}
    >
      {boxed.map(({ number, figure, box: [left, top, right, bottom] }) => {
        const { color, dash, width: line } = USE_LOOKS[figure.use];
        const isCurrent = number === current;
        const sides = {
          x: left - ROOM,
          y: top - ROOM,
          width: right - left + 2 * ROOM,
          height: bottom - top + 2 * ROOM,
        };
        return (
          <g key={number} data-figure={number}>
            {isCurrent ? (
              <rect
                {...{ ...sides, x: sides.x - 3, y: sides.y - 3 }}
                width={sides.width + 6}
                height={sides.height + 6}
                fill="#ffd400"
                fillOpacity={0.35}
                stroke="#000000"
                strokeWidth={2}
                vectorEffect="non-scaling-stroke"
              />
            ) : null}
            <rect
              {...sides}
              fill={color}
              fillOpacity={figure.use === 'unexplained' ? 0.2 : 0.05}
              stroke={color}
              strokeWidth={line}
              strokeDasharray={dash}
              vectorEffect="non-scaling-stroke"
            />
          </g>
        );
      })}
    </svg>
  );
}
