import { type Atom, atomsOf } from './atom.ts';
import type { Records } from './records.ts';
import { moveSpan, type Span } from './span.ts';

type Kind = keyof Records;

/** A document at one moment: its text and what that refers to. */
interface State {
  readonly atoms: readonly Atom[];
  readonly records: { readonly [K in Kind]: ReadonlyMap<number, Records[K]> };
}

/**
 * A Word document in memory. Every change is an undo step of its own, as Word has no groups of
 * steps.
 */
export interface MemoryDocument {
  readonly atoms: () => readonly Atom[];
  /** Takes atoms away and puts others in. Spans move along. */
  splice(at: number, removed: number, inserted: readonly Atom[]): void;
  find<K extends Kind>(kind: K, id: number): Records[K] | undefined;
  put<K extends Kind>(kind: K, id: number, record: Records[K]): void;
  newId(): number;
  /** A span that moves with the text. */
  span(start: number, end: number): Span;
  readonly selection: Span;
  select(span: Readonly<Span>): void;
  /** Whether Word lets nothing be changed: a file that is open for reading only. */
  isReadOnly(): boolean;
  lock(readOnly: boolean): void;
  /**
   * Types a text at the cursor, which then stands behind it, as a person does; this is no step of
   * the add-in's.
   */
  type(text: string): void;
  undoCount(): number;
  undoOnce(): void;
}

/** A new document with one paragraph, the cursor at its end. */
export function createMemoryDocument(text = ''): MemoryDocument {
  let state: State = {
    atoms: [...atomsOf(text), { kind: 'paragraph' }],
    records: { note: new Map(), picture: new Map(), control: new Map(), table: new Map() },
  };
  const steps: State[] = [];
  const spans = new Set<Span>();
  let [last, readOnly] = [0, false];
  const span = (start: number, end: number): Span => {
    const made = { start, end };
    spans.add(made);
    return made;
  };
  const selection = span(text.length, text.length);
  const change = (next: Partial<State>) => {
    steps.push(state);
    state = { ...state, ...next };
  };
  const document: MemoryDocument = {
    atoms: () => state.atoms,
    splice(at, removed, inserted) {
      change({ atoms: [...state.atoms.slice(0, at), ...inserted, ...state.atoms.slice(at + removed)] });
      for (const one of spans) moveSpan(one, at, removed, inserted.length);
    },
    find: (kind, id) => state.records[kind].get(id),
    put(kind, id, record) {
      change({
        records: { ...state.records, [kind]: new Map(state.records[kind]).set(id, record as never) },
      });
    },
    newId: () => {
      last += 1;
      return last;
    },
    span,
    selection,
    select: ({ start, end }) => Object.assign(selection, { start, end }),
    isReadOnly: () => readOnly,
    lock(locked) {
      readOnly = locked;
    },
    type(typed) {
      const at = selection.end;
      document.splice(at, 0, atomsOf(typed));
      steps.pop();
      document.select({ start: at + typed.length, end: at + typed.length });
    },
    undoCount: () => steps.length,
    undoOnce() {
      state = steps.pop() ?? state;
      const end = state.atoms.length - 1;
      for (const one of spans)
        Object.assign(one, { start: Math.min(one.start, end), end: Math.min(one.end, end) });
    },
  };
  return document;
}
