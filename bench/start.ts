import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { firstNumber } from '../apps/workbench/test/measure-page.ts';
import { machine } from './machine.ts';

// From nothing to the first number, as somebody does it who has just heard of it: a fresh clone, an
// empty home, the command of the README, and the link that it prints opened in a browser.
// Everything is fetched anew from the registry that npm is set to.
const top = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'cyberbudget-start-'));
const [clone, home] = [join(folder, 'clone'), join(folder, 'home')];
mkdirSync(home);
const registry = execFileSync('npm', ['config', 'get', 'registry'], { encoding: 'utf8', shell: true }).trim();
const env = { ...process.env, HOME: home, USERPROFILE: home, npm_config_registry: registry };

const began = performance.now();
const since = (from: number): number => Math.round((performance.now() - from) / 1000);
const rows: [string, string][] = [];
execFileSync('git', ['clone', '--quiet', top, clone]);
rows.push(['git clone', `${since(began)} s`]);

const child = spawn('npx', ['--yes', 'pnpm@10.34.9', 'start'], {
  cwd: clone,
  env,
  shell: true,
  detached: true,
});
const steps: number[] = [];
const link = await new Promise<string>((resolve, reject) => {
  let printed = '';
  child.stdout.on('data', (text) => {
    printed += text;
    if (printed.split('…').length - 1 > steps.length) steps.push(performance.now());
    const [found] = /http:\/\/127\.0\.0\.1:\d+\//.exec(printed) ?? [];
    if (found !== undefined) resolve(found);
  });
  child.once('close', (code) => reject(new Error(`start ended with ${code}:\n${printed}`)));
});
const [installing = began, building = began] = steps;
rows.push(['to install its packages', `${Math.round((building - installing) / 1000)} s`]);
rows.push(['to build', `${since(building)} s`]);

const opened = performance.now();
await firstNumber(link, 33.9);
rows.push(['to 33.9 in the opened page', `${since(opened)} s`]);
rows.push(['**from git clone to the first number**', `${since(began)} s`]);
if (child.pid !== undefined) process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGTERM');

const seen = new Set<string>();
rows.push(['on disk: the clone with its packages and what was built', megabytes(clone)]);
rows.push(['on disk: what npx and pnpm keep beside it', megabytes(home)]);
console.log(`${machine}\n`);
console.log(`| what | measured |\n| --- | --- |\n${rows.map((row) => `| ${row.join(' | ')} |`).join('\n')}`);
rmSync(folder, { recursive: true, force: true });

/**
 * What a folder takes; files that pnpm links to from several places count once, where they are seen
 * first.
 */
function megabytes(path: string): string {
  return `${Math.round(bytesBelow(path) / 1e6)} MB`;
}

function bytesBelow(path: string): number {
  return readdirSync(path, { withFileTypes: true }).reduce((sum, entry) => {
    const below = join(path, entry.name);
    if (entry.isDirectory()) return sum + bytesBelow(below);
    if (!entry.isFile()) return sum;
    const { ino, size, nlink } = statSync(below);
    if (nlink > 1 && seen.has(String(ino))) return sum;
    seen.add(String(ino));
    return sum + size;
  }, 0);
}
