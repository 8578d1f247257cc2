import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

/**
 * A runtime other than Node, as npm carries it. Together they weigh 350 MB: no install of ours
 * brings them.
 */
export interface Runtime {
  readonly name: 'deno' | 'bun' | 'workerd';
  /** The version that was last seen to run the packages. */
  readonly version: string;
  /** What the program prints there. */
  readonly run: (command: string, folder: string) => Promise<string>;
}

const printed = (command: string, words: readonly string[], folder: string): string =>
  execFileSync(command, words, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

const PROGRAM = 'out/bundler/program.js';

export const RUNTIMES: readonly Runtime[] = [
  {
    name: 'deno',
    version: '2.9.6',
    run: async (command, folder) => printed(command, ['run', '--allow-read', '--allow-env', PROGRAM], folder),
  },
  { name: 'bun', version: '1.4.5', run: async (command, folder) => printed(command, [PROGRAM], folder) },
  { name: 'workerd', version: '1.20261117.1', run: inWorkerd },
];

/** Without Node's compatibility: as a worker that has the web platform and nothing else. */
const CONFIG = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (services = [(name = "main", worker = .main)]);
const main :Workerd.Worker = (
  modules = [(name = "worker", esModule = embed "worker/worker.js")],
  compatibilityDate = "2026-11-01",
);
`;

/** A worker is one file: the program with all that it imports. */
async function inWorkerd(command: string, folder: string): Promise<string> {
  writeFileSync(join(folder, 'worker.js'), `import './${PROGRAM}';\nexport default { test() {} };\n`);
  await build({
    root: folder,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: { ssr: 'worker.js', outDir: 'worker' },
    ssr: { noExternal: true, target: 'webworker' },
  });
  writeFileSync(join(folder, 'config.capnp'), CONFIG);
  return printed(command, ['test', 'config.capnp'], folder);
}

/** The command of a runtime that this machine has; null where it has none. */
export function findRuntime({ name }: Runtime): string | null {
  return spawnSync(name, ['--version'], { stdio: 'ignore' }).status === 0 ? name : null;
}

/** Fetches a runtime from npm into the folder, and gives its command. */
export function fetchRuntime({ name, version }: Runtime, folder: string): string {
  const words = ['install', '--no-audit', '--no-fund', '--prefix', folder, `${name}@${version}`];
  execFileSync('npm', words, { stdio: 'ignore', shell: process.platform === 'win32' });
  return join(folder, 'node_modules/.bin', process.platform === 'win32' ? `${name}.cmd` : name);
}
