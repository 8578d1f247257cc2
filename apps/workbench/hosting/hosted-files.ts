import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, extname, join, relative } from 'node:path';
import type { Plugin } from 'vite';

const require = createRequire(import.meta.url);
const officeFolder = dirname(require.resolve('@microsoft/office-js/dist/office.js'));
const officeFiles = [
  'office.js',
  'excel-win32-16.01.js',
  'ja-jp/office_strings.js',
  'en-us/office_strings.js',
];
const officeOnline = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const connectOffice = 'window.parent.connectOffice(window);\n';

const connectScript = 'window.parent.connectScript(window);\n';

const scriptPage = '<!doctype html>\n<meta charset="utf-8">\n<title>Apps Script</title>\n';

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
 * Puts what Excel and Sheets would load beside the page: the built add-in under addin/, the built
 * script and its sidebar under sheets/, and Microsoft's client files, as npm has them, under
 * office/. They are copied into the built site and served as they are in development. In the
 * add-in's pages alone the address of the client changes, from Microsoft's server to office/, and a
 * line before it connects it to the workbook.
 * @param addinFolder null for the site that is published: no file of Microsoft's may be in it, and
 * the add-in needs them
 */
export function hostedFiles(addinFolder: string | null, scriptFolder: string): Plugin {
  return {
    name: 'hosted-files',
    generateBundle() {
      if (addinFolder !== null)
        for (const name of ['manifest.xml', 'functions.json', 'functions.js', 'taskpane.html'])
          if (!existsSync(join(addinFolder, name)))
            this.error(`${name} is missing in ${addinFolder}: build the add-in first.`);
      for (const [fileName, read] of hosted(addinFolder, scriptFolder))
        this.emitFile({ type: 'asset', fileName, source: read() });
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const name = askedFile(request.url ?? '');
        if (name === null) {
          response.statusCode = 400;
          return response.end();
        }
        const read = hosted(addinFolder, scriptFolder).get(name);
        if (read === undefined) return next();
        response.setHeader('content-type', contentTypes[extname(name)] ?? 'application/octet-stream');
        response.end(read());
      });
    },
  };
}

/**
 * The path that an address asks for, without its first slash; null where its escapes mean nothing.
 */
function askedFile(address: string): string | null {
  try {
    return decodeURIComponent(address.split('?')[0] ?? '').slice(1);
  } catch {
    return null;
  }
}

/** What gives the content of each file to be hosted, by its address relative to the page. */
const hosted = (addinFolder: string | null, scriptFolder: string): ReadonlyMap<string, Content> =>
  new Map([...(addinFolder === null ? [] : addinFiles(addinFolder)), ...scriptFiles(scriptFolder)]);

type Content = () => string | Buffer;

/** The add-in, and Microsoft's client beside it. */
function addinFiles(folder: string): [string, Content][] {
  const addin = filesBelow(folder).map((path): [string, Content] => {
    const name = `addin/${relative(folder, path).replaceAll('\\', '/')}`;
    return [
      name,
      () => (name.endsWith('.html') ? connected(readFileSync(path, 'utf8')) : readFileSync(path)),
    ];
  });
  const office = officeFiles.map((name): [string, Content] => [
    `office/${name}`,
    () => readFileSync(join(officeFolder, name)),
  ]);
  return [...addin, ...office, ['office/connect-office.js', () => connectOffice]];
}

const scriptFiles = (folder: string): [string, Content][] => [
  ['sheets/Code.js', () => readFileSync(join(folder, 'Code.js'))],
  ['sheets/script.html', () => scriptPage],
  ['sheets/Sidebar.html', () => sidebar(folder).page],
  ['sheets/Sidebar.js', () => sidebar(folder).script],
  ['sheets/connect-script.js', () => connectScript],
];

/**
 * The sidebar's page and its script. HtmlService wants them in one file, a policy without
 * 'unsafe-inline' in two; a line before the script connects it.
 */
function sidebar(folder: string): { readonly page: string; readonly script: string } {
  const html = readFileSync(join(folder, 'Sidebar.html'), 'utf8');
  const [open, close] = ['<script type="module">', '</script>'];
  const [from, to] = [html.indexOf(open), html.lastIndexOf(close)];
  if (from < 0 || to < from) throw new Error('Sidebar.html has no script.');
  const scripts =
    '<script src="./connect-script.js"></script><script type="module" src="./Sidebar.js"></script>';
  return {
    page: html.slice(0, from) + scripts + html.slice(to + close.length),
    script: html.slice(from + open.length, to),
  };
}

function connected(html: string): string {
  return html.replace(/<script\s+src="([^"]*)"><\/script>/u, (script, address: string) =>
    address === officeOnline
      ? '<script src="../office/connect-office.js"></script>\n    <script src="../office/office.js"></script>'
      : script,
  );
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : [path];
  });
}
