import { existsSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isStale } from './freshness.mjs';
import { step } from './step.mjs';
import { words } from './words.mjs';

const at = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
/**
 * What pnpm remembers of an installation: the next command asks it whether anything is missing
 * (.pnpmfile.cjs too).
 */
const remembered = at('node_modules/.pnpm-workspace-state-v1.json');
const apps = ['excel-addin', 'apps-script', 'workbench'];
const packages = [
  'core',
  'documents',
  'exporter',
  'importer',
  'licences',
  'conformance',
  'office-host',
  'pane',
  'sheets-host',
];
const filters = (...names) => names.map((name) => `--filter=@cyberbudget/${name}`);

/**
 * Installs what the workbench is built of, without what only tests need, where the workspace is not
 * installed whole. What pnpm remembers of it is dropped: it would take the rest for installed.
 */
export async function install() {
  if (existsSync(remembered)) return;
  const several = apps.map((name) => `--filter-prod=@cyberbudget/${name}...`);
  await step(words.installing, ['install', '--prod', '--frozen-lockfile', ...several]);
  rmSync(remembered, { force: true });
}

/** Builds the workbench and the two built files that it runs, unless nothing of them changed. */
export async function build() {
  const made = [...apps.map((name) => `apps/${name}`), ...packages.map((name) => `packages/${name}`)];
  if (!isStale(at('apps/workbench/dist/index.html'), ['pnpm-lock.yaml', ...made].map(at))) return;
  await step(
    words.building,
    [...filters('licences', 'excel-addin', 'apps-script'), 'run', 'build'],
    [...filters('workbench'), 'run', 'build'],
  );
}
