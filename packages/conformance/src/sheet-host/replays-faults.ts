import { type BudgetDocument, libraryNotes } from '@cyberbudget/core';
import { evaluateCall } from '@cyberbudget/core/formula';
import { isRows } from '@cyberbudget/core/functions';
import { publishedLibrary } from '@cyberbudget/documents';
import type { KeptDocuments, Outcome, SheetHost } from '@cyberbudget/pane/sheet-host';
import { expect, test } from 'vitest';
import { documentByChance, mutantByChance } from './kept-by-chance.ts';
import { type Seeded, seeded } from './seeded.ts';
import type { SheetUnderTest } from './sheet-under-test.ts';
import { tableInsertion } from './table-insertions.ts';

/** A sheet whose application can be made to fail. */
export interface FaultySheet extends SheetUnderTest {
  /** Plans something that goes wrong once, soon. @returns what, in words */
  readonly fault: (chance: Seeded) => string;
  /** Takes away what was planned and did not come. */
  readonly heal: () => Promise<void>;
}

/** A document as it is kept: its text and what a person agreed to; null for none. */
type State = { readonly json: string; readonly agreed: boolean | null } | null;

/** What the workbook keeps by now, by id. */
type Model = Map<string, State>;

/** What a person wrote before: it is there whatever happens. */
const OWN = { address: 'A1:B1', contents: [['私の表', 42]] } as const;
const AROUND = 'A1:Z80';
const STEPS = 8;

/**
 * Faults of the host, documents that somebody changed, and actions of the pane, mixed by a seed:
 * nothing throws, nobody's cells are touched, an insertion that fails leaves nothing, a document is
 * kept as it was told, and no formula without a year answers from one that nobody agreed to. A seed
 * that fails is in the message; FAULT_SEED runs it alone.
 * @param runs how many seeds
 */
export function replaysFaults(create: () => Promise<FaultySheet>, runs: number): void {
  const given = globalThis.process?.env['FAULT_SEED'];
  const seeds = given === undefined ? Array.from({ length: runs }, (_, at) => at + 1) : [Number(given)];
  test(`${seeds.length} seeds of faults, changed documents and actions`, async () => {
    for (const seed of seeds) {
      const log: string[] = [];
      try {
        await run(await create(), seeded(seed), log);
      } catch (error) {
        throw new Error(`FAULT_SEED=${seed}\n${log.join('\n')}\n${(error as Error).message}`, {
          cause: error,
        });
      }
    }
  }, 600_000);
}

async function run(sheet: FaultySheet, chance: Seeded, log: string[]): Promise<void> {
  const model: Model = new Map();
  const own = { sheet: sheet.sheet, address: OWN.address };
  await sheet.write(own, OWN.contents);
  for (let step = 0; step < STEPS; step++) {
    const before = await contents(sheet);
    const actions = Array.from({ length: 1 + chance.below(2) }, () => chance.pick(ACTIONS)(chance));
    const fault = chance.below(3) === 0 ? 'nothing' : sheet.fault(chance);
    log.push(`${step}: ${actions.map(({ name }) => name).join(' beside ')}, ${fault} goes wrong`);
    const outcomes = await Promise.all(actions.map(({ act }) => act(sheet.host)));
    log.push(`   ${outcomes.map((outcome) => (outcome.ok ? 'done' : outcome.failure.code)).join(', ')}`);
    await sheet.heal();
    if (!outcomes.some((outcome, at) => outcome.ok && actions[at]?.writes === true))
      expect(await contents(sheet)).toEqual(before);
    expect(await sheet.read(own)).toEqual(OWN.contents);
    await compareKept(
      sheet.host,
      model,
      actions.flatMap(({ keeps }, at) =>
        keeps === undefined ? [] : [{ ...keeps, ok: outcomes[at]?.ok === true }],
      ),
    );
  }
}

/** Every cell that anything could have written, and every sheet. */
const contents = async (sheet: FaultySheet) => ({
  sheets: await sheet.sheets(),
  cells: await sheet.read({ sheet: sheet.sheet, address: AROUND }),
});

interface Action {
  readonly name: string;
  readonly act: (host: SheetHost) => Promise<Outcome<object>>;
  /** The document that it is about, and how that is kept afterwards where it went well. */
  readonly keeps?: { readonly id: string; readonly state: State };
  /** Whether it changes cells where it goes well. */
  readonly writes?: true;
}

const missing = (): Promise<Outcome<object>> =>
  Promise.resolve({ ok: false, failure: { code: 'unsupported' } });

function keeping(document: BudgetDocument, agreed: boolean | null, what: string): Action {
  return {
    name: `keep ${what} ${document.id} (${agreed})`,
    act: (host) => host.keepDocument?.(document, agreed) ?? missing(),
    keeps: { id: document.id, state: { json: JSON.stringify(document), agreed } },
  };
}

const ACTIONS: readonly [(chance: Seeded) => Action, ...((chance: Seeded) => Action)[]] = [
  (chance) => keeping(documentByChance(chance), chance.pick([true, false, null]), 'a document'),
  (chance) => keeping(documentByChance(chance), true, 'a document'),
  (chance) => keeping(mutantByChance(chance), chance.pick([true, false, null]), 'a mutant'),
  (chance) => {
    const { id } = documentByChance(chance);
    return {
      name: `remove ${id}`,
      act: (host) => host.removeDocument?.(id) ?? missing(),
      keeps: { id, state: null },
    };
  },
  (chance) => {
    const form = chance.pick(['values', 'live', 'native', 'publication']);
    const place = { sheet: '', address: `${chance.pick(['D', 'K'])}${3 + chance.below(30)}` };
    const isNew = chance.below(2) === 0;
    return {
      name: `insert ${form} ${isNew ? 'on a new sheet' : place.address}`,
      writes: true,
      act: async (host) => {
        const selected = await host.readSelection();
        const at = { ...place, sheet: selected.ok ? selected.selection.place.sheet : 'Sheet1' };
        return host.insertTable(
          tableInsertion({
            form,
            target: isNew ? { kind: 'new-sheet', name: '表' } : { kind: 'place', place: at },
          }),
        );
      },
    };
  },
  () => ({ name: 'list live cells', act: (host) => host.liveCells?.() ?? missing() }),
  () => ({ name: 'recalculate', act: (host) => host.recalculate?.('live') ?? missing() }),
  () => ({ name: 'read what is kept', act: (host) => host.keptDocuments?.() ?? missing() }),
];

/** What is kept is what was told, and formulas answer from what a person agreed to. */
async function compareKept(
  host: SheetHost,
  model: Model,
  done: readonly { readonly id: string; readonly state: State; readonly ok: boolean }[],
): Promise<void> {
  const kept = await host.keptDocuments?.();
  if (kept?.ok !== true) throw new Error(`not read: ${kept?.failure.code}`);
  for (const id of new Set([...model.keys(), ...done.map((one) => one.id)])) {
    const allowed = allowedOf(
      model.get(id) ?? null,
      done.filter((one) => one.id === id),
    );
    const found = stateOf(kept, id, allowed);
    expect(allowed).toContainEqual(found);
    model.set(id, found);
  }
  expect(kept.documents.length + kept.unread.length).toBe([...model.values()].filter(Boolean).length);
  compareAnswer(kept);
}

/**
 * A keeping that failed changed nothing; a removal of which no answer came may be done. Of two at
 * once either came last.
 */
function allowedOf(before: State, done: readonly { readonly state: State; readonly ok: boolean }[]): State[] {
  const results = done.filter(({ ok, state }) => ok || state === null).map(({ state }) => state);
  return done.every(({ ok }) => ok) && done.length > 0 ? results : [before, ...results];
}

/** A document that cannot be read is taken for the one that was kept with that consent. */
function stateOf({ documents, unread }: KeptDocuments, id: string, allowed: readonly State[]): State {
  const whole = documents.find(({ document }) => document.id === id);
  if (whole !== undefined) return { json: JSON.stringify(whole.document), agreed: whole.agreed };
  const damaged = unread.find((one) => one.id === id);
  if (damaged === undefined) return null;
  const meant = allowed.find((state) => state !== null && state.agreed === damaged.agreed);
  return meant ?? { json: 'another', agreed: damaged.agreed ?? null };
}

function compareAnswer({ documents, unread }: KeptDocuments): void {
  const library = publishedLibrary(
    documents.map(({ document, agreed }) => ({ document, agreed: agreed === true })),
    unread,
  );
  libraryNotes(library);
  const answer = evaluateCall({ kind: 'call', name: 'CYBERBUDGET', args: [] }, { library, language: 'ja' });
  const [newest] = documents
    .filter(({ document, agreed }) => agreed === true && document.fiscalYear > 2023)
    .map(({ document }) => document)
    .sort((one, other) => other.fiscalYear - one.fiscalYear);
  if (!answer.ok) {
    const reason = newest?.total === null ? 'not-published' : 'document-unread';
    expect([answer.problem.code, newest?.total === null || unread.length > 0]).toEqual([reason, true]);
    return;
  }
  const expected = newest === undefined ? 1378.9 : (newest.total?.amountYen ?? 0) / 1e8;
  expect(isRows(answer.value) ? null : answer.value.value).toBe(expected);
}
