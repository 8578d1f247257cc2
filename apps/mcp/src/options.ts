import { parseArgs } from 'node:util';
import type { Language } from '@cyberbudget/core';

/** How the server was started; or what is wrong with its command line. */
export type Options =
  | { readonly ok: true; readonly language: Language; readonly folders: string; readonly agreed: boolean }
  | { readonly ok: false; readonly reason: string };

export const USAGE = 'cyberbudget-mcp [--lang ja|en] [--library DIR] [--use-imported]';

/**
 * Reads the command line; the folder of imported documents may stand in CYBERBUDGET_LIBRARY
 * instead.
 */
export function readOptions(
  words: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Options {
  try {
    const { values } = parseArgs({
      args: [...words],
      options: { lang: { type: 'string' }, library: { type: 'string' }, 'use-imported': { type: 'boolean' } },
    });
    const language = values.lang ?? 'ja';
    if (language !== 'ja' && language !== 'en') return { ok: false, reason: `--lang ${language}. ${USAGE}` };
    const folders = values.library ?? environment['CYBERBUDGET_LIBRARY'] ?? '';
    return { ok: true, language, folders, agreed: values['use-imported'] === true };
  } catch (error) {
    return { ok: false, reason: `${error instanceof Error ? error.message : String(error)} ${USAGE}` };
  }
}
