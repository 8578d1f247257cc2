import type { Plugin } from 'vite';
import { type Bundled, licencePage } from './licence-page.ts';

/** What Vite writes about the packages that it found in the bundle; the page is made of it. */
const LIST = 'LICENSES.json';

/** Writes LICENSES.md beside what is built: every package whose code is in it, with the text of its licence. */
export const licences = (): Plugin => ({
  name: 'licences',
  apply: 'build',
  config: () => ({ build: { license: { fileName: LIST } } }),
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      const list = bundle[LIST];
      if (list?.type !== 'asset') this.error(`${LIST} was not written.`);
      delete bundle[LIST];
      const bundled = JSON.parse(list.source.toString()) as Bundled[];
      this.emitFile({ type: 'asset', fileName: 'LICENSES.md', source: licencePage(bundled) });
    },
  },
});
