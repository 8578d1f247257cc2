import { FONTS } from '../theme/theme.ts';
import { chartColor } from './chart-colors.ts';

/** What a picture is drawn with. */
export type Pen = CanvasRenderingContext2D;

/** How high a line of text is, in pixels of the page. */
export const LINE = 22;

const INK = '#1b1b1b';

/** A coloured mark and what it stands for. */
export function legend(pen: Pen, name: string, at: number, x: number, y: number): void {
  fill(pen, chartColor(at), x, y + LINE / 2 - 6, 12, 12);
  write(pen, name, x + 20, y + LINE / 2);
}

interface Look {
  readonly size?: number;
  readonly isBold?: boolean;
  readonly isAtEnd?: boolean;
}

export const font = ({ size = 13, isBold = false }: Look): string =>
  `${isBold ? '600 ' : ''}${size}px ${FONTS}`;

/** A line of text whose middle is at a height. */
export function write(pen: Pen, text: string, x: number, y: number, look: Look = {}): void {
  pen.font = font(look);
  pen.fillStyle = INK;
  pen.textBaseline = 'middle';
  pen.textAlign = look.isAtEnd === true ? 'right' : 'left';
  pen.fillText(text, x, y);
}

export function fill(pen: Pen, color: string, x: number, y: number, width: number, height: number): void {
  pen.fillStyle = color;
  pen.fillRect(x, y, width, height);
}

/** A text that is cut where it is too wide. */
export function fitted(pen: Pen, text: string, width: number): string {
  if (pen.measureText(text).width <= width) return text;
  const letters = [...text];
  while (letters.length > 1 && pen.measureText(`${letters.join('')}…`).width > width) letters.pop();
  return `${letters.join('')}…`;
}
