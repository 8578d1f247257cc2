import { expect, test } from 'vitest';
import { createHost } from '../host.ts';
import { createMemoryWorkbook } from '../memory/memory-workbook.ts';
import { sharedClient } from './shared-client.ts';

test('runs of two workbooks at once reach each its own, to the last reference that is given back', async () => {
  const people = [1, 2].map((value) => {
    const office = createHost(createMemoryWorkbook());
    return { value, office, client: sharedClient(office).Excel };
  });
  const read = await Promise.all(
    people.map(({ value, client }) =>
      client.run({ mergeUndoGroup: true } as Excel.RunOptions, async (context) => {
        const cell = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
        cell.values = [[value]];
        await context.sync();
        cell.load('values');
        await context.sync();
        return cell.values;
      }),
    ),
  );
  expect(read).toEqual([[[1]], [[2]]]);
  for (const { office } of people)
    expect(office.roundTrips.map(({ cleanup }) => cleanup)).toEqual([false, false, true]);
});
