import {
  type ArrowFunctionExpression,
  type Expression,
  type Node,
  type Program,
  parse,
  type VariableDeclaration,
} from 'acorn';

/** A stretch of the script and what takes its place. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Writes the arrow functions of the bundle's top as functions, and constants that hold nothing else
 * as declarations. V8 reads the whole of an arrow function inside the bundle's own function at
 * once, a function only when it is called: Sheets starts the script anew for every cell, and a cell
 * calls few of them. They read the same.
 * @param script one immediately called function; none of its top's arrow functions may mean another
 * `this`
 */
export function readWhenCalled(script: string): string {
  const edits = topOf(parse(script, { ecmaVersion: 2019 })).flatMap((statement) =>
    editsIn(script, statement),
  );
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, text } of edits) {
    parts.push(script.slice(at, start), text);
    at = end;
  }
  return parts.join('') + script.slice(at);
}

/** The statements of the bundle's own function. */
function topOf({ body }: Program): Node[] {
  for (const statement of body) {
    const called = statement.type === 'VariableDeclaration' ? statement.declarations[0]?.init : null;
    if (called?.type === 'CallExpression' && called.callee.type === 'FunctionExpression')
      return called.callee.body.body;
  }
  throw new Error('The bundle is not one immediately called function.');
}

function editsIn(script: string, statement: Node): Edit[] {
  const held = heldArrow(statement);
  if (held === null) return arrowsIn(statement).map((arrow) => edit(arrow, functionOf(script, arrow, '')));
  return [edit(statement, functionOf(script, held.arrow, ` ${held.name}`))];
}

const edit = ({ start, end }: Node, text: string): Edit => ({ start, end, text });

/** The arrow function that a constant holds: `var name = () => …;`. */
function heldArrow(
  statement: Node,
): { readonly name: string; readonly arrow: ArrowFunctionExpression } | null {
  if (statement.type !== 'VariableDeclaration') return null;
  const [only, second] = (statement as VariableDeclaration).declarations;
  if (second !== undefined || only?.id.type !== 'Identifier') return null;
  const { init } = only;
  return isArrow(init) ? { name: only.id.name, arrow: init } : null;
}

const isArrow = (node: Node | Expression | null | undefined): node is ArrowFunctionExpression =>
  node?.type === 'ArrowFunctionExpression';

/**
 * The outermost arrow functions below a node, in the order of the script; those inside another
 * function are read with it.
 */
function arrowsIn(node: Node): ArrowFunctionExpression[] {
  if (isArrow(node)) return [node];
  return node.type.startsWith('Function') ? [] : Object.values(node).flat().filter(isNode).flatMap(arrowsIn);
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

/** The function that does what the arrow function does. */
function functionOf(script: string, arrow: ArrowFunctionExpression, name: string): string {
  const { params, body, start, end } = arrow;
  const [first, last] = [params[0], params.at(-1)];
  const parameters = first === undefined || last === undefined ? '' : script.slice(first.start, last.end);
  const written = script.slice(script.indexOf('=>', last?.end ?? start) + 2, end).trim();
  if (arrow.async || /\b(?:this|arguments)\b/.test(written) || /^\/[/*]/.test(written))
    throw new Error(`An arrow function that cannot be a function: ${written.slice(0, 80)}`);
  const block = body.type === 'BlockStatement' ? written : returning(written, body, indentAt(script, start));
  return `function${name}(${parameters}) ${block}`;
}

const indentAt = (script: string, at: number): string =>
  /^\t*/.exec(script.slice(script.lastIndexOf('\n', at) + 1, at))?.[0] ?? '';

/** The body of a function that returns an expression; the lines of a text stay as they are. */
function returning(written: string, { type }: Expression, indent: string): string {
  const bare = type === 'ObjectExpression' ? written.slice(1, -1).trim() : written;
  const value = bare.includes('`') ? bare : bare.replaceAll('\n', '\n\t');
  return `{\n${indent}\treturn ${value};\n${indent}}`;
}
