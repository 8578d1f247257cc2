import { expect, test } from 'vitest';
import { placedByOrder } from './by-order.ts';
import { readLines } from './read-lines.ts';

const TEXT = '【総務省】観測網の整備\n【警察庁】資機材の増強\n20.0億円\n10.0億円';

test('an amount that is placed by its order stands at the height of its title, every letter of it', () => {
  const { lines } = placedByOrder(readLines(TEXT).lines);
  const [first, , amount] = lines;
  const [cell] = amount?.cells ?? [];
  expect([amount?.top, cell?.top]).toEqual([first?.top, first?.top]);
  expect([cell?.edges.at(0), cell?.edges.at(-1)]).toEqual([cell?.x0, cell?.x1]);
  expect(cell?.x0).toBeGreaterThan(first?.x1 ?? 0);
});
