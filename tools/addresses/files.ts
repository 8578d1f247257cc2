import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Every file that names the addresses: READMEs, CITATION.cff, and the package.json of the root and
 * of what is published.
 */
export function filesWithAddresses(): ReadonlyMap<string, string> {
  const tracked = execFileSync('git', ['ls-files', 'package.json', '*/package.json'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  const manifests = tracked
    .split('\n')
    .filter((file) => file === 'package.json' || (file !== '' && !isPrivate(file)));
  return new Map(
    ['README.md', 'README.ja.md', 'CITATION.cff', ...manifests].map((file) => [file, textOf(file)]),
  );
}

export const pathOf = (file: string): string => `${ROOT}${file}`;
const textOf = (file: string): string => readFileSync(pathOf(file), 'utf8');
const isPrivate = (file: string): boolean =>
  (JSON.parse(textOf(file)) as { private?: boolean }).private === true;
