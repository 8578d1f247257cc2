import { readSiteUrl } from '@cyberbudget/core';
import { publishedTexts } from '@cyberbudget/documents';
import { build } from 'vite';
import { readWhenCalled } from './read-when-called.ts';
import { singleQuotedJson } from './single-quoted-json.ts';

/**
 * The script's modules as one global `cyberbudget`, for a runtime without modules. Unminified:
 * people read it in the editor. Each part names its source, where its comments stand: Sheets reads
 * the whole script anew for every cell.
 * @param entry path of the entry module
 */
export async function bundle(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    json: { stringify: true, namedExports: false },
    define: {
      PUBLISHED_TEXTS: JSON.stringify(JSON.stringify(publishedTexts)),
      SITE_ADDRESS: JSON.stringify(readSiteUrl(process.env['SITE_URL']) ?? ''),
    },
    build: {
      write: false,
      minify: false,
      target: 'es2019',
      lib: { entry, formats: ['iife'], name: 'cyberbudget', fileName: () => 'Code.js' },
      rolldownOptions: { output: { comments: false, generatedCode: { symbols: false } } },
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  const chunks = outputs.flatMap((output) => ('output' in output ? output.output : []));
  const [chunk] = chunks;
  if (chunks.length !== 1 || chunk?.type !== 'chunk') throw new Error('The bundle is not one script.');
  return singleQuotedJson(readWhenCalled(chunk.code.replaceAll('// ../../packages/', '// packages/')));
}
