import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * The environment in which a browser on Linux finds a Japanese font beside those of the system.
 * Empty elsewhere: Windows and macOS bring their own.
 */
export async function fontEnvironment(): Promise<Readonly<Record<string, string>>> {
  if (process.platform !== 'linux') return {};
  const bundle = await import('@cyberbudget/linux-browser').catch(() => undefined);
  if (bundle === undefined) return {};
  const folder = mkdtempSync(join(tmpdir(), 'cyberbudget-fonts-'));
  const file = join(folder, 'fonts.conf');
  writeFileSync(file, fontsConf(bundle.fontFolder, folder));
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
