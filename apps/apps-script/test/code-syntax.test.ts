import { CATALOGUE } from '@cyberbudget/core/functions';
import { type Comment, type FunctionDeclaration, type Identifier, parse, type Statement } from 'acorn';
import { describe, expect, test } from 'vitest';
import { codeJs } from './apps-script-runtime.ts';
import { freeIdentifiers } from './free-identifiers.ts';

const comments: Comment[] = [];
const program = parse(codeJs, { ecmaVersion: 2019, sourceType: 'script', onComment: comments });

const isFunction = (statement: Statement): statement is FunctionDeclaration =>
  statement.type === 'FunctionDeclaration';
const declared = (program.body as Statement[]).filter(isFunction);
const named = (name: string): FunctionDeclaration => {
  const found = declared.find(({ id }) => id?.name === name);
  if (found === undefined) throw new Error(`Code.js declares no ${name}.`);
  return found;
};

test('Code.js declares the catalogue, and for the menu and the sidebar, nothing else', () => {
  expect(declared.map(({ id }) => id?.name)).toEqual([
    ...CATALOGUE.map(({ id }) => id),
    'onOpen',
    'onInstall',
    'showCyberbudget',
    'cyberbudgetHost',
  ]);
  expect(program.body.filter(({ type }) => type !== 'FunctionDeclaration').map(({ type }) => type)).toEqual([
    'VariableDeclaration',
  ]);
});

test('it asks for the current document alone', () => {
  expect(codeJs.startsWith('/** @OnlyCurrentDoc */')).toBe(true);
});

describe.each(CATALOGUE.map((definition) => [definition.id, definition] as const))(
  '%s',
  (id, { parameters, help }) => {
    const names = parameters.map(({ name }) => name.ja);
    const jsdoc = comments.find(({ end }) => codeJs.slice(end, named(id).start).trim() === '');

    test('has the parameters of the catalogue, in its order', () => {
      expect(named(id).params.map((parameter) => (parameter as Identifier).name)).toEqual(names);
    });

    test('has its JSDoc directly above, with the tag that makes it a custom function', () => {
      expect(jsdoc?.value).toContain('@customfunction');
      expect(jsdoc?.value).toContain(help.ja);
      expect(jsdoc?.value).toContain(help.en);
    });

    test('documents every parameter, optional ones in brackets', () => {
      const documented = [...(jsdoc?.value ?? '').matchAll(/@param \{\*\} (\S+) /g)].map(([, name]) => name);
      expect(documented).toEqual(
        parameters.map(({ name, byDefault }) => (byDefault === null ? name.ja : `[${name.ja}]`)),
      );
    });

    test('does not end in _, which would hide it from Sheets', () => {
      expect(id).not.toMatch(/_$/);
    });
  },
);

test('nothing is used that Apps Script does not have', () => {
  const google = [
    'CacheService',
    'HtmlService',
    'LockService',
    'PropertiesService',
    'SpreadsheetApp',
    'Utilities',
  ];
  const ecmascript = Object.getOwnPropertyNames(globalThis).filter(
    (name) => !NOT_IN_APPS_SCRIPT.includes(name),
  );
  const unknown = [...freeIdentifiers(program)].filter(
    (name) => ![...google, ...ecmascript, 'arguments', 'undefined'].includes(name),
  );
  expect(unknown).toEqual([]);
});

/** What Node has and Apps Script lacks, or what must not be asked for: Intl answers by a locale. */
const NOT_IN_APPS_SCRIPT = [
  'Intl',
  'URL',
  'URLSearchParams',
  'TextEncoder',
  'TextDecoder',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'clearTimeout',
  'clearInterval',
  'clearImmediate',
  'fetch',
  'crypto',
  'structuredClone',
  'queueMicrotask',
  'performance',
  'btoa',
  'atob',
  'process',
  'Buffer',
  'global',
  'require',
  'module',
  'console',
  'eval',
  'Function',
  'Blob',
  'File',
  'Event',
  'EventTarget',
  'AbortController',
  'AbortSignal',
  'WebAssembly',
  'navigator',
  'Headers',
  'Request',
  'Response',
  'FormData',
  'MessageChannel',
  'WebSocket',
  'Worker',
  'ReadableStream',
  'WritableStream',
  'TransformStream',
  'localStorage',
  'sessionStorage',
  'document',
  'window',
  'self',
];

test.each(['ZodMiniType', 'safeParse', 'zod'])('it holds no %s', (word) => {
  expect(codeJs.includes(word)).toBe(false);
});
