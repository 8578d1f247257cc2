import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Where index.html says of which build it is. */
const MARK = '%BUILD%';

/**
 * Adds a service worker to the built site that knows all of its files, and says in the page of
 * which build it is. It must come after the plugins that add files.
 */
export function offline(publicFolder: string): Plugin {
  return {
    name: 'offline',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const files = ['./', ...Object.keys(bundle), ...readdirSync(publicFolder)].sort();
        const version = createHash('sha256');
        for (const file of Object.values(bundle))
          version.update(file.type === 'chunk' ? file.code : file.source);
        const build = version.digest('hex').slice(0, 12);
        const page = bundle['index.html'];
        if (page?.type !== 'asset' || !String(page.source).includes(MARK))
          this.error(`index.html has no ${MARK}.`);
        page.source = String(page.source).replace(MARK, build);
        const head = `const FILES = ${JSON.stringify(files)};\nconst VERSION = '${build}';\n`;
        const source = readFileSync(join(import.meta.dirname, 'service-worker.js'), 'utf8');
        this.emitFile({ type: 'asset', fileName: 'service-worker.js', source: head + source });
      },
    },
  };
}
