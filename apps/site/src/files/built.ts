import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderFiles } from './folder-files.ts';

const apps = join(import.meta.dirname, '../../..');

/** The folders that other apps built, and where they stand in the site. */
const FOLDERS: readonly { readonly built: string; readonly target: string }[] = [
  { built: 'excel-addin/dist', target: 'addin/' },
  { built: 'workbench/dist-site', target: 'workbench/' },
];

/** For Excel and for Word: each names the address that it was built for. */
const MANIFESTS = ['manifest.xml', 'manifest-word.xml'];

/** The script is pasted by hand; as .txt no browser opens the sidebar as a page. */
const SCRIPT_FILES: Readonly<Record<string, string>> = {
  'Code.js': 'script/Code.js',
  'Sidebar.html': 'script/Sidebar.txt',
  'appsscript.json': 'script/appsscript.json',
};

/**
 * What the other apps built, by its path below the site.
 * @param url the site's address; without one there is no manifest, for it would name another
 * @throws Error where one of them has not been built, or the add-in for another address
 */
export function builtFiles(url: string | null): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  for (const { built, target } of FOLDERS)
    for (const [name, bytes] of folderFiles(folderOf(built)))
      if (!MANIFESTS.includes(name)) files.set(target + name, bytes);
  if (url !== null) for (const name of MANIFESTS) files.set(`addin/${name}`, manifestFor(url, name));
  const script = folderOf('apps-script/dist');
  for (const [name, target] of Object.entries(SCRIPT_FILES))
    files.set(target, readFileSync(join(script, name)));
  return files;
}

function manifestFor(url: string, name: string): Uint8Array {
  const manifest = readFileSync(join(folderOf('excel-addin/dist'), name));
  if (!manifest.toString().includes(`"${url}addin/taskpane.html"`))
    throw new Error(`The add-in was not built for ${url}: run the site's own command, which builds it.`);
  return manifest;
}

function folderOf(built: string): string {
  const folder = join(apps, built);
  if (!existsSync(folder)) throw new Error(`apps/${built} has not been built.`);
  return folder;
}
