import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { licences } from '@cyberbudget/licences';
import { build, type Plugin } from 'vite';

const MARK = '<!-- script -->';
const LICENCES_MARK = '<!-- licences -->';

/**
 * Sidebar.html: one file, as HtmlService serves no others beside it. The PDF reader, which needs a
 * worker of its own, stays out: the sidebar takes text.
 * @param folder with sidebar.html and sidebar.ts
 */
export async function sidebar(folder: string): Promise<string> {
  const page = readFileSync(join(folder, 'sidebar.html'), 'utf8');
  const { script, licencePage } = await bundled(join(folder, 'sidebar.ts'));
  // Functions, because a text would have its $& and $' replaced.
  return page
    .replace(MARK, () => `<script type="module">\n${inlined(script)}\n</script>`)
    .replace(LICENCES_MARK, () => comment(licencePage));
}

/** The licences go where the code goes: the page is pasted alone. */
function comment(text: string): string {
  if (/--!?>/.test(text)) throw new Error('A licence would end the comment that it stands in.');
  return `<!--\n${text}-->`;
}

/** Nothing in a script may look like the end of it, or like the start of a comment of HTML. */
const inlined = (script: string): string =>
  script.replaceAll(/<\/(script)/gi, '<\\/$1').replaceAll('<!--', '<\\!--');

async function bundled(entry: string): Promise<{ readonly script: string; readonly licencePage: string }> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    root: dirname(entry),
    plugins: [withoutPdf(join(dirname(entry), 'no-pdf.ts')), licences()],
    build: {
      write: false,
      target: 'es2022',
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 2000,
      rolldownOptions: {
        input: entry,
        output: { codeSplitting: false },
        // Fluent marks files for servers, which a bundle for browsers has no use for.
        onLog: (level, log, report) => {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
        },
      },
    },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((output) =>
    'output' in output ? output.output : [],
  );
  const chunks = outputs.filter((output) => output.type === 'chunk');
  const [chunk] = chunks;
  if (chunks.length !== 1 || chunk === undefined) throw new Error('The sidebar is not one script.');
  const page = outputs.find(({ fileName }) => fileName === 'LICENSES.md');
  if (page?.type !== 'asset') throw new Error('The sidebar has no page of licences.');
  return { script: chunk.code, licencePage: page.source.toString() };
}

const withoutPdf = (instead: string): Plugin => ({
  name: 'without-pdf',
  enforce: 'pre',
  resolveId: (id) => (/(?:^|\/)import-pdf\.ts$/.test(id) ? instead : null),
});
