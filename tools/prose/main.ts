import { writeFileSync } from 'node:fs';
import { pages, pathOf, textOf } from './pages.ts';
import { wrapProse } from './wrap.ts';

// Part of `pnpm format`.
for (const page of pages()) {
  const wrapped = wrapProse(textOf(page));
  if (wrapped !== textOf(page)) {
    writeFileSync(pathOf(page), wrapped);
    process.stdout.write(`${page}\n`);
  }
}
