import { writeFileSync } from 'node:fs';
import { wrapComments } from './comments.ts';
import { pages, pathOf, programs, textOf } from './pages.ts';
import { wrapProse } from './wrap.ts';

// Part of `pnpm format`.
const wrap = (path: string, wrapped: string): void => {
  if (wrapped === textOf(path)) return;
  writeFileSync(pathOf(path), wrapped);
  process.stdout.write(`${path}\n`);
};

for (const page of pages()) wrap(page, wrapProse(textOf(page)));
for (const program of programs()) wrap(program, wrapComments(textOf(program)));
