import { ENGLISH_UNITS, errorOf, measureByName, problemSentence, unitByName } from '@cyberbudget/core';
import {
  type ArrayCell,
  type Context,
  type FunctionDefinition,
  isProblem,
  isRows,
  type Result,
} from '@cyberbudget/core/functions';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { z } from 'zod';
import type { Given } from './arguments.ts';

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

/** What a result has to say beside its value. */
export interface AnswerContext {
  readonly given: Given;
  readonly definition: FunctionDefinition;
  readonly context: Context;
  readonly citations: readonly string[];
  readonly notes: readonly string[];
}

/** A function's result for an assistant: text to read and the same as data, with the citation; a problem is an error with its sentence. */
export function toToolResult(result: Result, about: AnswerContext): CallToolResult {
  const { language } = about.context;
  if (!result.ok) {
    const text = `${errorOf(result.problem)} ${problemSentence(result.problem, language)}`;
    return { isError: true, content: [{ type: 'text', text }] };
  }
  const value = isRows(result.value)
    ? result.value.map((row) => row.map((cell) => plain(cell, about)))
    : plain(result.value, about);
  const unit = unitOf(about);
  const text = Array.isArray(value) ? value.map((row) => row.join('\t')).join('\n') : String(value);
  const source = about.citations.map((citation) => `${language === 'ja' ? '出典' : 'Source'}: ${citation}`);
  const labelled = unit === null ? text : Array.isArray(value) ? `${text}\n(${unit})` : `${text} ${unit}`;
  return {
    content: [{ type: 'text', text: [labelled, ...about.notes, ...source].join('\n') }],
    structuredContent: { value, unit, citations: [...about.citations], notes: [...about.notes] },
  };
}

/** A cell as a plain value: a card is its number, a problem its sentence. */
function plain(cell: ArrayCell, { context }: AnswerContext): string | number | boolean | null {
  if (typeof cell !== 'object') return cell;
  return isProblem(cell) ? `${errorOf(cell)} ${problemSentence(cell, context.language)}` : cell.value;
}

/** The unit of the amounts in a result; null where there are none: a share, a count, a citation. */
function unitOf({ definition: { parameters }, given, context }: AnswerContext): string | null {
  if (!parameters.some(({ id }) => id === 'unit')) return null;
  const measure = given['measure'];
  if (measure !== undefined && measureByName(String(measure))?.quantity !== 'yen') return null;
  if (['rate', 'percent', '増減率'].includes(String(given['form'] ?? ''))) return null;
  const unit = unitByName(String(given['unit'] ?? '')) ?? '億円';
  return context.language === 'ja' ? unit : ENGLISH_UNITS[unit];
}
