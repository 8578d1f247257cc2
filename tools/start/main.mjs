// `pnpm start`: installs and builds what the workbench needs, serves it, and ends in one screen
// with one link.
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { handToBrowser } from './open.mjs';
import { build, install } from './prepare.mjs';
import { words } from './words.mjs';

const workbench = fileURLToPath(new URL('../../apps/workbench/', import.meta.url));

process.once('SIGINT', () => process.exit(0));
await install();
await build();
const url = await serve();
const isOpened = await handToBrowser(url);
console.log(`\n  ${words.title}\n\n  ${url}\n\n  ${isOpened ? words.opened : words.open}\n  ${words.end}\n`);

/**
 * @returns where the built workbench is served from now on: on this computer alone, at the next
 * free port
 */
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
