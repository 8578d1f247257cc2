import { existsSync } from 'node:fs';
import { installedPlaces } from './installed-places.ts';
import { linuxBundle } from './linux-bundle.ts';

/** A Chromium that can be started: its program, and what its environment needs beside the usual. */
export interface FoundBrowser {
  readonly path: string;
  readonly origin: 'CHROME_PATH' | 'installed' | 'bundled';
  readonly environment: Readonly<Record<string, string>>;
}

/**
 * True where the person has said SKIP_BROWSER=1: browser tests are then reported as skipped, never
 * as passed.
 */
export function skipsBrowser(): boolean {
  return process.env['SKIP_BROWSER'] === '1';
}

/**
 * Finds a Chromium: CHROME_PATH, else the one bundled for Linux x64, else an installed Chrome, Edge
 * or Chromium. The bundled one comes first because it is the same everywhere, and without the parts
 * of a browser that only a person sees: a page costs a third of the time. Downloads nothing.
 * @throws Error with every place that was looked at and what would help.
 */
export async function findBrowser(): Promise<FoundBrowser> {
  const named = process.env['CHROME_PATH'];
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return { path: named, origin: 'CHROME_PATH', environment: {} };
    throw new Error(`CHROME_PATH is ${named}, and there is no such file. Correct it or unset it.`);
  }
  const bundled = await bundledBrowser();
  if (bundled !== undefined) return bundled;
  const places = installedPlaces(process.platform, process.env);
  const installed = places.find((place) => existsSync(place));
  if (installed !== undefined) return { path: installed, origin: 'installed', environment: {} };
  throw new Error(notFound(places));
}

/**
 * The Chromium from npm, unpacked; undefined where it is not for this system and so was never
 * installed.
 */
export async function bundledBrowser(): Promise<FoundBrowser | undefined> {
  const bundle = process.arch === 'x64' ? await linuxBundle() : undefined;
  if (bundle === undefined) return undefined;
  const { path, libraryPath } = await bundle.unpackBrowser();
  return {
    path,
    origin: 'bundled',
    environment: { LD_LIBRARY_PATH: libraryPath },
  };
}

function notFound(places: readonly string[]): string {
  return [
    'No Chromium was found for the browser tests. Any one of these would do:',
    '  - install Google Chrome or Microsoft Edge',
    '  - on Debian or Ubuntu: apt-get install chromium fonts-noto-cjk',
    '  - set CHROME_PATH to the program of a Chromium',
    '  - set SKIP_BROWSER=1 to leave these tests out (they are then reported as skipped)',
    'Looked at:',
    ...places.map((place) => `  ${place}`),
  ].join('\n');
}
