import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { listMembers, type Members, membersTable } from './members.ts';
import { readRequirementSets } from './requirement-sets.ts';

const folder = join(import.meta.dirname, '../..');
const BEGIN = '<!-- members -->';
const END = '<!-- /members -->';

/** The list as @types/office-js and the objects have it now. */
export function currentMembers(): Promise<Members> {
  const declarations = createRequire(import.meta.url).resolve('@types/office-js/package.json');
  return listMembers(readRequirementSets(readFileSync(join(declarations, '../index.d.ts'), 'utf8')));
}

/** The README with the list in its place. */
export function readmeWith(members: Members): string {
  const readme = readFileSync(join(folder, 'README.md'), 'utf8');
  const [before = '', rest = ''] = readme.split(BEGIN);
  const [, after = ''] = rest.split(END);
  return `${before}${BEGIN}\n\n${membersTable(members)}\n\n${END}${after}`;
}

/** Writes members.json and the README's list. */
export async function writeMembers(): Promise<void> {
  const members = await currentMembers();
  writeFileSync(join(folder, 'members.json'), `${JSON.stringify(members, null, 2)}\n`);
  writeFileSync(join(folder, 'README.md'), readmeWith(members));
}
