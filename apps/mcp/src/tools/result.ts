import { errorOf, type Language, problemSentence, UNIT_NAMES } from '@cyberbudget/core';
import {
  type ArrayCell,
  cellValue,
  type FunctionDefinition,
  isProblem,
  isRows,
  type Result,
  type Traced,
} from '@cyberbudget/core/functions';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { z } from 'zod';
import type { GivenList } from './arguments.ts';
import { citations } from './citations.ts';
import { notes } from './notes.ts';
import { refused } from './tool.ts';

const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()]);
type Scalar = string | number | boolean;

/** What a tool gives back beside its text. */
export const outputSchema = z.object({
  value: z
    .union([scalar, z.array(z.array(scalar))])
    .describe('A value, or a table row by row with headings first'),
  unit: z.string().nullable().describe('Unit of amounts; null where the value is none'),
  citations: z
    .array(z.string())
    .describe('Document, page, line and printed text: to be given with the answer'),
  notes: z.array(z.string()).describe('What keeps the answer from being misread'),
});

/**
 * A function's result for an assistant: text to read and the same as data, with the citation; a
 * problem is an error with its sentence.
 * @param lists the arguments that were lists: their values head the rows and columns of the answer
 */
export function toToolResult(
  result: Result,
  definition: FunctionDefinition,
  lists: readonly GivenList[],
  language: Language,
): CallToolResult {
  if (!result.ok) return refused(`${errorOf(result.problem)} ${problemSentence(result.problem, language)}`);
  const traced = result.value;
  const value = lists.length === 0 ? shownValue(traced, language) : headed(traced, lists, language);
  const unit = traced.unit === null ? null : UNIT_NAMES[traced.unit][language];
  const said = { citations: citations(traced, language), notes: notes(traced, definition, language) };
  const text = Array.isArray(value) ? value.map((row) => row.join('\t')).join('\n') : String(value);
  const source = said.citations.map((citation) => `${language === 'ja' ? '出典' : 'Source'}: ${citation}`);
  const labelled = unit === null ? text : Array.isArray(value) ? `${text}\n(${unit})` : `${text} ${unit}`;
  return {
    content: [{ type: 'text', text: [labelled, ...said.notes, ...source].join('\n') }],
    structuredContent: { value, unit, ...said },
  };
}

const shownValue = (traced: Traced, language: Language): Scalar | readonly (readonly Scalar[])[] =>
  isRows(traced) ? rowsOf(traced, language) : traced.value;

const rowsOf = (traced: Traced, language: Language): readonly (readonly Scalar[])[] =>
  isRows(traced) ? traced.rows.map((row) => row.map((cell) => plain(cell, language))) : [[traced.value]];

/** The cells of an answer over lists, under the values that they answer. */
function headed(
  traced: Traced,
  [down, across]: readonly GivenList[],
  language: Language,
): readonly (readonly Scalar[])[] {
  const first = down?.parameter.name[language] ?? '';
  const head = across === undefined ? [language === 'ja' ? '値' : 'value'] : across.values;
  const rows = rowsOf(traced, language).map((row, at): Scalar[] => [down?.values[at] ?? '', ...row]);
  return [[first, ...head], ...rows];
}

/** A cell as a plain value: a problem is its sentence. */
const plain = (cell: ArrayCell, language: Language): Scalar =>
  isProblem(cell) ? `${errorOf(cell)} ${problemSentence(cell, language)}` : cellValue(cell);
