import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { words } from './words.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Runs commands of pnpm one after the other behind one line that says what is done and for how many
 * seconds.
 * @throws ends the process where a command fails, and shows then what it printed
 */
export async function step(title, ...commands) {
  const began = Date.now();
  const tell = () => process.stdout.write(`\r${title}… ${Math.round((Date.now() - began) / 1000)} s `);
  const clock = process.stdout.isTTY ? setInterval(tell, 1000) : null;
  if (clock === null) console.log(`${title}…`);
  const log = [];
  let code = 0;
  for (const command of commands) if (code === 0) code = await pnpm(command, log);
  clearInterval(clock);
  if (process.stdout.isTTY) process.stdout.write('\r\x1b[K');
  if (code === 0) return;
  process.stderr.write(Buffer.concat(log));
  console.error(words.failed);
  process.exit(1);
}

/**
 * Runs the pnpm that runs this, which must not install the whole workspace before. @returns its
 * exit code
 */
function pnpm(command, log) {
  const { npm_execpath: cli = '' } = process.env;
  if (!/pnpm\.c?js$/.test(cli)) {
    console.error(words.throughPnpm);
    process.exit(1);
  }
  const child = spawn(process.execPath, [cli, '--config.verify-deps-before-run=false', ...command], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => log.push(text));
  return new Promise((resolve, reject) => child.once('error', reject).once('close', resolve));
}
