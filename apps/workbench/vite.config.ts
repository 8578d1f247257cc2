import { join } from 'node:path';
import { defineConfig } from 'vite';
import { hostedFiles } from './hosting/hosted-files.ts';
import { offline } from './hosting/offline.ts';
import { withoutHyphenation } from './hosting/without-hyphenation.ts';

const addinFolder = join(import.meta.dirname, '../excel-addin/dist');
const scriptFolder = join(import.meta.dirname, '../apps-script/dist');

export default defineConfig({
  base: './',
  plugins: [
    hostedFiles(addinFolder, scriptFolder),
    withoutHyphenation(),
    offline(join(import.meta.dirname, 'public')),
  ],
  build: {
    target: 'es2022',
    chunkSizeWarningLimit: 8000,
    rolldownOptions: {
      // "use client" at the head of the menu components concerns servers only.
      onLog: (level, log, report) => (log.code === 'MODULE_LEVEL_DIRECTIVE' ? undefined : report(level, log)),
    },
  },
});
