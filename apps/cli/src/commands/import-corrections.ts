import type { Correction } from '@cyberbudget/core';
import { type ImportReport, openCorrections } from '@cyberbudget/importer';
import type { Option } from '../command/command.ts';
import type { Reading } from '../command/read-words.ts';
import { readWhole } from '../file/read-whole.ts';
import { writeWhole } from '../file/write-whole.ts';
import type { CommandProblem } from '../problem/problem.ts';

/** The options about what a person corrects in what was read. */
export const CORRECTION_OPTIONS: readonly Option[] = [
  {
    name: 'corrections',
    placeholder: { ja: 'ファイル', en: 'FILE.json' },
    help: {
      ja: '補正のファイル。最も強い証拠として読む',
      en: 'Corrections, taken as the strongest evidence',
    },
    offers: 'file',
  },
  {
    name: 'write-corrections',
    placeholder: { ja: 'ファイル', en: 'FILE.json' },
    help: {
      ja: '説明できない数字を、補正を書き込む形で書き出す先',
      en: 'Where to write the unexplained figures, ready to be corrected',
    },
    offers: 'file',
  },
];

/** The corrections of a file; none where no file is named. */
export async function readCorrectionFile(
  given: string | undefined,
  folder: string,
): Promise<Reading<readonly Correction[]>> {
  if (given === undefined) return { ok: true, value: [] };
  const file = readWhole(given, folder);
  if (!file.ok) return file;
  const { readCorrections } = await import('@cyberbudget/core/schema');
  const read = readCorrections(parsed(new TextDecoder().decode(file.value.bytes)));
  return read.ok
    ? { ok: true, value: read.corrections }
    : { ok: false, problem: { code: 'not-corrections', path: file.value.name, where: read.path || 'JSON' } };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Writes the corrections that there are, and behind them each unexplained figure with nothing said
 * of it yet.
 */
export function writeCorrectionFile(
  path: string,
  report: ImportReport,
  known: readonly Correction[],
  force: boolean,
): CommandProblem | null {
  const corrections = [...known, ...openCorrections(report, known)];
  return writeWhole(path, `${JSON.stringify({ corrections }, null, 1)}\n`, force);
}
