import type { Node, Program } from 'acorn';

/** Any node of acorn's tree, to be walked whatever its kind. */
type AnyNode = Node & { readonly [key: string]: unknown };

/**
 * The names that a program uses and nowhere declares. Scopes are left aside: a name that is
 * declared anywhere counts as declared, which suffices to find what a runtime must supply.
 */
export function freeIdentifiers(program: Program): ReadonlySet<string> {
  const used = new Set<string>();
  const declared = new Set<string>();
  walk(program as unknown as AnyNode, (node, parent, key) => {
    if (node.type !== 'Identifier') return;
    const name = String(node['name']);
    if (isDeclaration(parent, key)) declared.add(name);
    else if (!isPropertyName(parent, key)) used.add(name);
  });
  return new Set([...used].filter((name) => !declared.has(name)));
}

type Visit = (node: AnyNode, parent: AnyNode | null, key: string) => void;

function walk(node: AnyNode, visit: Visit, parent: AnyNode | null = null, key = ''): void {
  visit(node, parent, key);
  for (const [name, child] of Object.entries(node)) {
    for (const one of Array.isArray(child) ? child : [child]) {
      if (isNode(one)) walk(one, visit, declaringParent(node, name), name);
    }
  }
}

const isNode = (value: unknown): value is AnyNode =>
  typeof value === 'object' && value !== null && 'type' in value;

/**
 * The parts of a pattern are declared by what holds the pattern: a variable, a parameter, a catch.
 */
const PATTERNS = ['ObjectPattern', 'ArrayPattern', 'RestElement', 'AssignmentPattern', 'Property'];
const inPattern = new WeakSet<AnyNode>();

function declaringParent(node: AnyNode, key: string): AnyNode {
  const children = node[key];
  for (const child of Array.isArray(children) ? children : [children]) {
    if (isNode(child) && PATTERNS.includes(child.type) && (isDeclaration(node, key) || inPattern.has(node)))
      inPattern.add(child);
  }
  return node;
}

function isDeclaration(parent: AnyNode | null, key: string): boolean {
  if (parent === null) return false;
  if (inPattern.has(parent))
    return key === 'value' || key === 'elements' || key === 'argument' || key === 'left';
  if (parent.type === 'VariableDeclarator' || parent.type === 'ClassDeclaration') return key === 'id';
  if (/^(?:Function|ArrowFunction)/.test(parent.type)) return key === 'id' || key === 'params';
  return parent.type === 'CatchClause' && key === 'param';
}

function isPropertyName(parent: AnyNode | null, key: string): boolean {
  if (parent === null) return false;
  const isName =
    (parent.type === 'MemberExpression' && key === 'property') ||
    (parent.type === 'Property' && key === 'key') ||
    (parent.type === 'MethodDefinition' && key === 'key');
  return isName && parent['computed'] !== true;
}
