import { registeredMinistry } from '@cyberbudget/core';
import { isBullet } from '../text/signs.ts';
import type { Run } from './runs.ts';

/** A gap of more than this many sizes begins a new cell. */
const NEW_CELL = 0.75;
/** A gap of more than this is a blank: between ideographs, and beside Latin letters. */
const BLANK = [0.4, 0.2] as const;

const ENDS_NUMBER = /[0-9０-９]$/;
const STARTS_UNIT = /^\s*(?:兆|億|千万|百万|万|千)?(?:円|億|兆)|^\s*[%％]/;
const ENUMERATOR = /^[（(]?[0-9０-９]{1,2}[)）.．]?$|^(?:※|注)\s?[0-9０-９]{0,2}[)）]?$|^[Ⅰ-Ⅹ]$/;
const ENDS_OPEN = /[（(［[【〔〈「]\s*$|(?:約|[▲△])$/;
const STARTS_CLOSE = /^\s*[)）］\]】〕〉」]/;

/** Whether a gap parts two cells: by what its two sides are, then by how wide it is. */
export function isApart(left: Run, right: Run): boolean {
  const gap = (right.x0 - left.x1) / Math.min(left.size, right.size);
  if (gap < -0.6) return true;
  if (/円[)）]?$/.test(left.text) && /^[【○●]/.test(right.text)) return true;
  if (gap <= NEW_CELL) return gap > 0.12 && isName(left.text) && isName(right.text);
  if (ENDS_NUMBER.test(left.text) && STARTS_UNIT.test(right.text)) return gap > 2;
  if (isBullet(left.text) || ENUMERATOR.test(left.text)) return gap > 3.2;
  if (ENDS_OPEN.test(left.text) || STARTS_CLOSE.test(right.text)) return gap > 2;
  return true;
}

/** Labels of a chart stand closer than words do. */
const isName = (text: string): boolean => text === 'その他' || registeredMinistry(text) !== null;

/** Two runs as one, with a blank where the gap between them is one. */
export function joined(left: Run, right: Run): Run {
  const gap = (right.x0 - left.x1) / Math.min(left.size, right.size);
  const latin = /[\u0021-\u007E]$/.test(left.text) || /^[\u0021-\u007E]/.test(right.text);
  const blank = gap > BLANK[latin ? 1 : 0] ? ' ' : '';
  return {
    text: left.text + blank + right.text,
    edges: [...left.edges.slice(0, -1), ...(blank === '' ? [] : [left.x1]), ...right.edges],
    x0: left.x0,
    x1: Math.max(left.x1, right.x1),
    top: Math.min(left.top, right.top),
    bottom: Math.max(left.bottom, right.bottom),
    baseline: left.text.length >= right.text.length ? left.baseline : right.baseline,
    size: Math.max(left.size, right.size),
  };
}
