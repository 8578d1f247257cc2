import { build } from 'vite';

/** Builds the page that the browser tests open, as an app builds its own. */
export default async function buildPage(): Promise<void> {
  // Else the tests' own NODE_ENV would bring React's development build.
  process.env['NODE_ENV'] = 'production';
  await build({ configFile: new URL('../vite.config.ts', import.meta.url).pathname, logLevel: 'error' });
  process.env['NODE_ENV'] = 'test';
}
