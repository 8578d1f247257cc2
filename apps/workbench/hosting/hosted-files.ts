import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, extname, join, relative } from 'node:path';
import type { Plugin } from 'vite';

const require = createRequire(import.meta.url);
const officeFolder = dirname(require.resolve('@microsoft/office-js/dist/custom-functions-runtime.js'));
const officeFiles = ['custom-functions-runtime.js'];

// The runtime asks for this list of host programs to find the Excel around it, and reports to Microsoft where there is none.
// Here the sheet itself calls the functions, so the list is empty.
const emptyHostList = {
  name: 'office/o15apptofilemappingtable.js',
  content: '// No Office program is around this page.\n',
};

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
};

/**
 * Puts what a host would load beside the page: the built add-in under addin/, and Microsoft's client files, as npm has them,
 * under office/. They are copied into the built site and served as they are in development.
 */
export function hostedFiles(addinFolder: string): Plugin {
  return {
    name: 'hosted-files',
    generateBundle() {
      for (const [fileName, path] of hosted(addinFolder)) {
        this.emitFile({ type: 'asset', fileName, source: readFileSync(path) });
      }
      this.emitFile({ type: 'asset', fileName: emptyHostList.name, source: emptyHostList.content });
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const name = decodeURIComponent((request.url ?? '').split('?')[0] ?? '').slice(1);
        if (name === emptyHostList.name)
          return response.setHeader('content-type', 'text/javascript').end(emptyHostList.content);
        const path = hosted(addinFolder).get(name);
        if (path === undefined) return next();
        response.setHeader('content-type', contentTypes[extname(path)] ?? 'application/octet-stream');
        response.end(readFileSync(path));
      });
    },
  };
}

/** The path of each file to be hosted, by its address relative to the page. */
function hosted(addinFolder: string): ReadonlyMap<string, string> {
  const addin = filesBelow(addinFolder).map((path): [string, string] => [
    `addin/${relative(addinFolder, path).replaceAll('\\', '/')}`,
    path,
  ]);
  return new Map([
    ...addin,
    ...officeFiles.map((name): [string, string] => [`office/${name}`, join(officeFolder, name)]),
  ]);
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : [path];
  });
}
