/** The argument of a function in which the cursor stands. */
export interface ArgumentAt {
  readonly functionName: string;
  /** Its place among the arguments, from 0. */
  readonly index: number;
  /** Where it begins in the formula, and where its text ends. */
  readonly start: number;
  readonly end: number;
  /** What of it stands before the cursor. */
  readonly typed: string;
}

interface OpenBracket {
  readonly functionName: string;
  index: number;
  start: number;
}

/** The argument at a place in a formula that may be half typed; null outside of every function. */
export function argumentAt(formula: string, cursor: number): ArgumentAt | null {
  const open: OpenBracket[] = [];
  let quote = '';
  for (const [at, character] of [...formula.slice(0, cursor).split('')].entries()) {
    const inner = open.at(-1);
    if (quote !== '') quote = character === quote ? '' : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (character === '(' || character === '{')
      open.push({ functionName: nameBefore(formula, at), index: 0, start: at + 1 });
    else if (character === ')' || character === '}') open.pop();
    else if (character === ',' && inner !== undefined) {
      inner.index += 1;
      inner.start = at + 1;
    }
  }
  const inner = open.at(-1);
  if (inner === undefined || inner.functionName === '') return null;
  const { functionName, index } = inner;
  const before = formula.slice(inner.start, cursor);
  const typed = before.trimStart();
  const rest = (quote === '"' ? /^[^",()]*"?/u : /^[^",(){}]*/u).exec(formula.slice(cursor))?.[0] ?? '';
  return {
    functionName,
    index,
    start: inner.start + before.length - typed.length,
    end: cursor + rest.length,
    typed,
  };
}

const nameBefore = (formula: string, bracket: number): string =>
  /[A-Za-z_][\w.]*$/u.exec(formula.slice(0, bracket))?.[0].toUpperCase() ?? '';
