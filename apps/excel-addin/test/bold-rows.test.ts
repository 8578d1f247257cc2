import { tableInsertion } from '@cyberbudget/conformance/sheet-host-contract';
import { expect, test } from 'vitest';
import { openWord } from './open-word.ts';

/**
 * A document with our table, its bold rows, and a change that leaves four rows less, of which
 * others are bold.
 */
async function withTable() {
  const { document, office, host } = openWord();
  await host.insertTable(tableInsertion());
  const read = await host.figures();
  const was = read.ok ? read.figures.find(({ cells }) => cells.length > 4) : undefined;
  if (was === undefined) throw new Error('no table');
  const { tag, title, cells } = was;
  return {
    ...{ office, host },
    change: {
      ...{ was, tag, title, note: null },
      cells: cells.slice(0, -4),
      closing: [1, 2],
      textColumns: [0],
    },
    bold: () => {
      const [rows = {}] = document
        .atoms()
        .flatMap((atom) => (atom.kind === 'table' ? [document.find('table', atom.id)?.bold ?? {}] : []));
      return Object.keys(rows).filter((row) => rows[Number(row)]);
    },
    requests: () => office.roundTrips.filter(({ cleanup }) => !cleanup).length,
  };
}

test.each(['before', 'after'] as const)(
  'an update to another size whose answer is lost %s it was done leaves those rows bold that were',
  async (when) => {
    const whole = await withTable();
    const begun = whole.requests();
    expect(await whole.host.updateFigures([whole.change])).toEqual({ ok: true });
    const last = whole.requests() - begun - 1;
    const { office, host, change, bold } = await withTable();
    const before = bold();
    expect(before.length).toBeGreaterThan(1);
    expect(whole.bold()).not.toEqual(before);
    office.plan({ kind: 'lost', when }, last);
    expect(await host.updateFigures([change])).toMatchObject({ ok: false });
    expect(bold()).toEqual(before);
  },
);
