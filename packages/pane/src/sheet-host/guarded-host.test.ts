import { expect, test } from 'vitest';
import { createMemoryHost, createWorkbook } from '../memory-host/index.ts';
import { guardedHost } from './guarded-host.ts';
import type { SheetHost } from './sheet-host.ts';

const host = (own: Partial<SheetHost>): SheetHost =>
  guardedHost({ ...createMemoryHost(createWorkbook()), ...own });

test('what a host throws becomes a failure with its words', async () => {
  const throwing = host({
    readSelection: () => {
      throw new Error('GeneralException');
    },
  });
  expect(await throwing.readSelection()).toEqual({
    ok: false,
    failure: { code: 'unknown', detail: 'GeneralException' },
  });
});

test('what a host rejects with becomes a failure with its words', async () => {
  const rejecting = host({ readSelection: () => Promise.reject('gone') });
  expect(await rejecting.readSelection()).toEqual({
    ok: false,
    failure: { code: 'unknown', detail: 'gone' },
  });
});

test('a host that keeps the rules answers as before', async () => {
  expect(await host({}).readSelection()).toMatchObject({ ok: true, selection: { place: { address: 'A1' } } });
});

test('what a host lacks stays lacking', () => {
  const { goTo: _, ...rest } = createMemoryHost(createWorkbook());
  const lacking: SheetHost = rest;
  expect(guardedHost(lacking).goTo).toBeUndefined();
});
