import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const textOf = (file: string): string => readFileSync(resolve(root, file), 'utf8');

/** What speaks to office.js: the add-in, its tests, and those of the workbench. */
const sources = execFileSync(
  'git',
  ['ls-files', 'apps/excel-addin/src', 'apps/excel-addin/test', 'apps/workbench', 'packages/conformance/src'],
  { cwd: root, encoding: 'utf8' },
)
  .split('\n')
  .filter((file) => file.endsWith('.ts'))
  .map(textOf)
  .filter((text) => /\b(?:excel|word)\.run\b|\b(?:Excel|Word)\./.test(text));

/**
 * What Microsoft's client asks for by itself: it sends a large array in pieces that it finds with
 * these.
 */
const ASKED_BY_THE_CLIENT: ReadonlySet<string> = new Set(['Range.getBoundingRect', 'Range.getRow']);

test.each([
  ['members.json', 80],
  ['word-members.json', 50],
])(
  'office-host answers what the add-in, its tests and the workbench use, and nothing else: %s',
  (file, fewest) => {
    const words = new Set(sources.flatMap((text) => text.match(/[A-Za-z]\w*/g) ?? []));
    const members = Object.keys(JSON.parse(textOf(`packages/office-host/${file}`)) as object);
    const idle = members.filter((member) => !words.has(member.split('.')[1] ?? ''));
    expect(members.length).toBeGreaterThan(fewest);
    expect(idle.filter((member) => !ASKED_BY_THE_CLIENT.has(member))).toEqual([]);
  },
);
