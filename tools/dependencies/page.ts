import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { wrapProse } from '../prose/wrap.ts';
import { measure } from './measure.ts';
import { REASONS } from './reasons.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
export const PAGE = join(ROOT, 'docs/dependencies.md');

/**
 * A dependency and the folders of the packages that name it; `shipped` where what users get may
 * hold it.
 */
export interface Dependency {
  readonly name: string;
  readonly users: readonly string[];
  readonly shipped: boolean;
}

type Names = Readonly<Record<string, string>> | undefined;

/** Packages of ours that no user gets. */
const OF_TESTS = /^packages\/(?:conformance|licences|packed|office-host|sheets-host|test-\w+)(?:\/|$)/;

/** Every package of others that a package.json of ours names, in the order of names. */
export function dependencies(): readonly Dependency[] {
  const manifests = execFileSync('git', ['ls-files', 'package.json', '*/package.json'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  const named = manifests
    .split('\n')
    .filter(Boolean)
    .flatMap((file) => namedBy(file));
  const names = [...new Set(named.map(({ name }) => name))].sort();
  return names.map((name) => {
    const users = named.filter((one) => one.name === name);
    const shipped = users.some(({ user, atRun }) => atRun && !OF_TESTS.test(user) && !BUILDING.has(name));
    return { name, users: users.map(({ user }) => user), shipped: shipped || IN_BUNDLES.has(name) };
  });
}

/**
 * What an app is built with: a dependency, so that `start` installs it without what tests need, and
 * in nothing that users get.
 */
const BUILDING: ReadonlySet<string> = new Set(['@microsoft/office-js', 'acorn', 'tsx', 'vite']);

/** Bundled into what is built, and so no dependency of it when it runs. */
const IN_BUNDLES: ReadonlySet<string> = new Set(['@modelcontextprotocol/sdk']);

function namedBy(file: string): { name: string; user: string; atRun: boolean }[] {
  const manifest = JSON.parse(readFileSync(join(ROOT, file), 'utf8')) as Record<string, Names>;
  const ofOthers = (field: string): string[] =>
    Object.entries(manifest[field] ?? {})
      .filter(([, range]) => !/^(?:workspace|file):/.test(range))
      .map(([name]) => name);
  const user = dirname(file);
  const atRun = ofOthers('dependencies').map((name) => ({ name, user, atRun: true }));
  const others = ['devDependencies', 'optionalDependencies'].flatMap(ofOthers);
  return [...atRun, ...others.map((name) => ({ name, user, atRun: false }))];
}

/**
 * docs/dependencies.md. What is not installed here, and every size on another system than Linux
 * x64, is taken from the page before.
 * @throws Error where a dependency has no reason
 */
export function dependenciesPage(before: string): string {
  const all = dependencies();
  const rows = (shipped: boolean): string =>
    all
      .filter((dependency) => dependency.shipped === shipped)
      .map((dependency) => rowOf(dependency, before))
      .join('\n');
  return wrapProse(TEXT.replace('SHIPPED', () => rows(true)).replace('REST', () => rows(false)));
}

const isMeasured = process.platform === 'linux' && process.arch === 'x64';

function rowOf({ name, users }: Dependency, before: string): string {
  const reason = REASONS[name];
  if (reason === undefined) throw new Error(`${name} has no reason in tools/dependencies/reasons.ts`);
  const cells =
    before
      .split('\n')
      .find((line) => line.startsWith(`| ${name} |`))
      ?.split(' | ') ?? [];
  const found = isMeasured ? users.map((user) => measure(ROOT, user, name)).find(Boolean) : null;
  const licence = found?.licence ?? cells[2] ?? '';
  const size = found ? sizeOf(found.bytes, found.packages) : (cells[3] ?? '');
  return `| ${name} | ${reason.why} | ${licence} | ${size} | ${reason.instead} |`;
}

function sizeOf(bytes: number, packages: number): string {
  const megabytes = bytes / 1e6;
  const size = megabytes < 10 ? Math.max(0.1, megabytes).toFixed(1) : String(Math.round(megabytes));
  return packages === 1 ? size : `${size} (${packages})`;
}

const TEXT = `# What it is built with

Every package of others that a package.json here names. Written by \`pnpm dependencies\` from those files, from what is
installed, and from the reasons in \`tools/dependencies/reasons.ts\`; a test holds the three together. Size is MB on a disk
(Linux x64) with all that the package needs, and in brackets how many packages that is; what a user downloads of it is
in [bench/](../bench/README.md). Each built folder lists the licences of what is in it (\`LICENSES.md\`).

## In what users get

| package | why | licence | MB | instead |
|---|---|---|---|---|
SHIPPED

## To build and to test

| package | why | licence | MB | instead |
|---|---|---|---|---|
REST

## What is written here instead of taken

| here | because |
|---|---|
| CSV, TSV, HTML and Markdown of tables (\`packages/core/src/format\`) | a few lines each, and the core has no dependency but zod |
| bar charts as SVG | the same bytes every time, no DOM; what is drawn differs from the charts of a spreadsheet |
| names compared after NFKC and radicals, nearest names | no library folds ⺠ to 民, or knows 府省庁 |
| a reader of formulas | ours read one call with literals, not a language |
| a workbook behind office.js (\`packages/office-host\`) | nothing else answers the client's own batches |

Held back: \`pdfjs-dist\` 6 asks for Node 22.13, and Node 20.19 is promised; of \`@univerjs\` 1.0 the tables have not been
published, and all its packages have to be of one version.
`;
