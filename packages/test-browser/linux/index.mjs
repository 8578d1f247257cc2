// A Chromium that needs nothing of the system but glibc, and the folder of a Japanese font.
import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';

const require = createRequire(import.meta.url);
const version = '143.0.4';

/** The folder in which fontconfig finds BIZ UDPGothic. */
export const fontFolder = dirname(require.resolve('@expo-google-fonts/biz-udpgothic/package.json'));

/**
 * The bundled Chromium, unpacked once a machine: its program and the folder of the libraries that
 * it brings.
 */
export async function unpackBrowser() {
  const folder = join(tmpdir(), `cyberbudget-chromium-${version}-whole`);
  if (!existsSync(folder)) await unpackInto(folder);
  return { path: join(folder, 'chromium'), libraryPath: join(folder, 'al2023', 'lib') };
}

/**
 * The package unpacks into the temporary folder and takes any file there for a whole one: two test
 * runs that begin together would start halves. So each unpacks into a folder of its own, and the
 * first that is done gives it the name. It brings its own system libraries only where it believes
 * itself in a function service (AWS_LAMBDA_JS_RUNTIME).
 */
async function unpackInto(folder) {
  const own = mkdtempSync(join(tmpdir(), `${basename(folder)}-`));
  const names = ['TMPDIR', 'AWS_LAMBDA_JS_RUNTIME', 'LD_LIBRARY_PATH', 'FONTCONFIG_PATH'];
  const before = names.map((name) => [name, process.env[name]]);
  process.env.TMPDIR = own;
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x';
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    await chromium.executablePath();
    renameSync(own, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  } finally {
    rmSync(own, { recursive: true, force: true });
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
}
