import type { DocumentFigures, Figure, PrintedLine } from '@cyberbudget/core';
import type { Importer } from '../state/load-importer.ts';
import { type Draft, kindsOf } from './make-correction.ts';

/**
 * What a form begins with: what cannot be read is read, and of anything else what its line says.
 */
export function firstDraft(
  figure: Figure,
  print: string,
  printed: readonly PrintedLine[],
  document: DocumentFigures | null,
  by: string,
  programBefore: Importer['programBefore'],
): Draft {
  const line = printed[figure.line - 1]?.text ?? '';
  const start = figure.at ?? line.indexOf(figure.text);
  const { ministry, title } = programBefore(line.slice(0, Math.max(0, start)));
  const isShare = kindsOf(print).includes('ministry-share');
  const field =
    document?.strategyFields.findLast((one) => one.line <= figure.line) ?? document?.strategyFields[0];
  return {
    kind: figure.reason === 'unreadable' ? 'text' : isShare ? 'ministry-share' : 'program',
    text: print,
    strategyField: field?.code ?? '1',
    ministry,
    title,
    fiscalYear: document === null ? '' : String(document.fiscalYear - 1),
    phase: 'initial',
    by,
    why: '',
  };
}
