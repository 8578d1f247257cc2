// `pnpm start`: builds what the workbench needs, serves it, and ends in one screen with one link.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const workbench = fileURLToPath(new URL('../apps/workbench/', import.meta.url));
const { LC_ALL, LANG } = process.env;
const isJapanese = /^ja/i.test(LC_ALL || LANG || Intl.DateTimeFormat().resolvedOptions().locale);
const words = isJapanese
  ? {
      building: 'ワークベンチを用意しています',
      failed: '用意できませんでした。上の記録を添えてお知らせください。',
      title: 'サイバーセキュリティ予算 ワークベンチ',
      opened: 'ブラウザーに渡しました。開かないときは上のリンクを開いてください。',
      open: '上のリンクをブラウザーで開いてください。',
      end: 'Ctrl+C で終了します。',
    }
  : {
      building: 'Preparing the workbench',
      failed: 'It could not be prepared. The lines above say why.',
      title: 'Cybersecurity budget: the workbench',
      opened: 'Handed to your browser. If it does not open, open the link above.',
      open: 'Open the link above in a browser.',
      end: 'Ctrl+C ends it.',
    };

await build();
const url = await serve();
const isOpened = await handToBrowser(url);
console.log(`\n  ${words.title}\n\n  ${url}\n\n  ${isOpened ? words.opened : words.open}\n  ${words.end}\n`);

/** Builds the workbench and what it is made of; only what fails is shown. */
async function build() {
  const log = [];
  const began = Date.now();
  const tell = () =>
    process.stdout.write(`\r${words.building}… ${Math.round((Date.now() - began) / 1000)} s `);
  const clock = process.stdout.isTTY ? setInterval(tell, 1000) : null;
  if (clock === null) console.log(`${words.building}…`);
  // The file that the package itself names as its command: a shell would not find it by the same name everywhere.
  const turbo = createRequire(import.meta.url).resolve('turbo/bin/turbo');
  const task = ['run', 'build', '--filter=@cyberbudget/workbench', '--output-logs=errors-only'];
  const child = spawn(process.execPath, [turbo, ...task], {
    cwd: root,
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => log.push(text));
  const code = await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve));
  clearInterval(clock);
  if (process.stdout.isTTY) process.stdout.write('\r\x1b[K');
  if (code === 0) return;
  process.stderr.write(Buffer.concat(log));
  console.error(words.failed);
  process.exit(1);
}

/** @returns where the built workbench is served from now on: on this computer alone, at the next free port */
async function serve() {
  const vite = createRequire(`${workbench}package.json`).resolve('vite');
  const { preview } = await import(pathToFileURL(vite).href);
  const server = await preview({
    root: workbench,
    logLevel: 'error',
    preview: { host: '127.0.0.1', port: 5830 },
  });
  return server.resolvedUrls?.local[0] ?? 'http://127.0.0.1:5830/';
}

/** Gives the link to the system, where a person sits in front of it. @returns whether the system took it */
function handToBrowser(link) {
  const command = opener(link);
  if (command === null) return false;
  return new Promise((resolve) => {
    const child = spawn(command[0], command.slice(1), { stdio: 'ignore' });
    child.once('error', () => resolve(false));
    child.once('exit', (code) => resolve(code === 0));
  });
}

function opener(link) {
  const { CI, DISPLAY, SSH_CONNECTION, WAYLAND_DISPLAY } = process.env;
  if (CI || SSH_CONNECTION || !process.stdout.isTTY) return null;
  if (process.platform === 'win32') return ['cmd', '/c', 'start', '""', link];
  if (process.platform === 'darwin') return ['open', link];
  return DISPLAY || WAYLAND_DISPLAY ? ['xdg-open', link] : null;
}
