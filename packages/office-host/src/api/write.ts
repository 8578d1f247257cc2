import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { excelObjects } from './excel-objects.ts';
import { listMembers, type Members, membersTable } from './members.ts';
import { readRequirementSets } from './requirement-sets.ts';
import { surfaceOf } from './surface.ts';
import { wordObjects } from './word-objects.ts';

const folder = join(import.meta.dirname, '../..');
/** An application's members: their file, their place in the README, and where they come from. */
export const APPLICATIONS = [
  { file: 'members.json', mark: 'members', namespace: 'Excel', api: 'ExcelApi', objects: excelObjects },
  {
    file: 'word-members.json',
    mark: 'word-members',
    namespace: 'Word',
    api: 'WordApi',
    objects: wordObjects,
  },
] as const;

type Listed = (typeof APPLICATIONS)[number];

/** The list as @types/office-js and the objects have it now. */
export async function currentMembers({ namespace, objects }: Listed): Promise<Members> {
  const declarations = createRequire(import.meta.url).resolve('@types/office-js/package.json');
  const setOf = readRequirementSets(readFileSync(join(declarations, '../index.d.ts'), 'utf8'), namespace);
  return listMembers(await surfaceOf(await objects()), setOf);
}

/** The README with the list in its place. */
export function readmeWith({ mark, api }: Listed, members: Members): string {
  const [begin, end] = [`<!-- ${mark} -->`, `<!-- /${mark} -->`];
  const readme = readFileSync(join(folder, 'README.md'), 'utf8');
  const [before = '', rest = ''] = readme.split(begin);
  const [, after = ''] = rest.split(end);
  return `${before}${begin}\n\n${membersTable(members, api)}\n\n${end}${after}`;
}

/** Writes every list, and the README's. */
export async function writeMembers(): Promise<void> {
  for (const application of APPLICATIONS) {
    const members = await currentMembers(application);
    writeFileSync(join(folder, application.file), `${JSON.stringify(members, null, 2)}\n`);
    writeFileSync(join(folder, 'README.md'), readmeWith(application, members));
  }
}
