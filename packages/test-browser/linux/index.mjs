// A Chromium that needs nothing of the system but glibc, and the folder of a Japanese font.
import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);
const version = '143.0.4';

/** The folder in which fontconfig finds BIZ UDPGothic. */
export const fontFolder = dirname(require.resolve('@expo-google-fonts/biz-udpgothic/package.json'));

/**
 * Unpacks the bundled Chromium once and gives its path.
 * It unpacks into the temporary folder and never looks at the version that is there, so the folder carries the version;
 * it brings its own system libraries only where it believes itself in a function service (AWS_LAMBDA_JS_RUNTIME).
 */
export async function unpackBrowser() {
  const folder = join(tmpdir(), `cyberbudget-chromium-${version}`);
  mkdirSync(folder, { recursive: true });
  const before = { TMPDIR: process.env.TMPDIR, AWS_LAMBDA_JS_RUNTIME: process.env.AWS_LAMBDA_JS_RUNTIME };
  process.env.TMPDIR = folder;
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x';
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    return { path: await chromium.executablePath(), libraryPath: process.env.LD_LIBRARY_PATH };
  } finally {
    for (const [name, value] of Object.entries(before)) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
}
