import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { linuxBundle } from './linux-bundle.ts';

/**
 * The folder of the Japanese font that the tests bring for Linux; undefined elsewhere, for Windows
 * and macOS have fonts of their own.
 */
export const bundledFonts = async (): Promise<string | undefined> => (await linuxBundle())?.fontFolder;

/**
 * The environment in which a browser on Linux finds a Japanese font beside those of the system.
 * Empty elsewhere.
 */
export async function fontEnvironment(): Promise<Readonly<Record<string, string>>> {
  const fonts = await bundledFonts();
  if (fonts === undefined) return {};
  // One folder for all runs: a browser that finds no list of fonts there reads every font of the
  // machine.
  const folder = join(tmpdir(), `cyberbudget-fonts-${process.getuid?.()}`);
  const file = join(folder, 'fonts.conf');
  mkdirSync(folder, { recursive: true });
  // Put in its place whole: another run may be starting a browser.
  const written = `${file}-${process.pid}`;
  writeFileSync(written, fontsConf(fonts, folder));
  renameSync(written, file);
  return { FONTCONFIG_FILE: file };
}

function fontsConf(fontFolder: string, cacheFolder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${fontFolder}</dir>
  <cachedir>${cacheFolder}</cachedir>
</fontconfig>
`;
}
