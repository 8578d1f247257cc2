import { errorOf, type Language, problemSentence, UNIT_NAMES } from '@cyberbudget/core';
import { type ArrayCell, cellValue, isProblem, isRows, type Result } from '@cyberbudget/core/functions';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { z } from 'zod';
import { citations } from './citations.ts';
import { notes } from './notes.ts';

const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()]);

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

/** A function's result for an assistant: text to read and the same as data, with the citation; a problem is an error with its sentence. */
export function toToolResult(result: Result, language: Language): CallToolResult {
  if (!result.ok) {
    const text = `${errorOf(result.problem)} ${problemSentence(result.problem, language)}`;
    return { isError: true, content: [{ type: 'text', text }] };
  }
  const traced = result.value;
  const value = isRows(traced)
    ? traced.rows.map((row) => row.map((cell) => plain(cell, language)))
    : traced.value;
  const unit = traced.unit === null ? null : UNIT_NAMES[traced.unit][language];
  const said = { citations: citations(traced, language), notes: notes(traced, language) };
  const text = Array.isArray(value) ? value.map((row) => row.join('\t')).join('\n') : String(value);
  const source = said.citations.map((citation) => `${language === 'ja' ? '出典' : 'Source'}: ${citation}`);
  const labelled = unit === null ? text : Array.isArray(value) ? `${text}\n(${unit})` : `${text} ${unit}`;
  return {
    content: [{ type: 'text', text: [labelled, ...said.notes, ...source].join('\n') }],
    structuredContent: { value, unit, ...said },
  };
}

/** A cell as a plain value: a problem is its sentence. */
const plain = (cell: ArrayCell, language: Language): string | number | boolean =>
  isProblem(cell) ? `${errorOf(cell)} ${problemSentence(cell, language)}` : cellValue(cell);
