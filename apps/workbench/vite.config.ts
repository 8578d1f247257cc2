import { join } from 'node:path';
import { licences } from '@cyberbudget/licences';
import { defineConfig } from 'vite';
import { hostedFiles } from './hosting/hosted-files.ts';
import { offline } from './hosting/offline.ts';
import { withoutHyphenation } from './hosting/without-hyphenation.ts';

const addinFolder = join(import.meta.dirname, '../excel-addin/dist');
const scriptFolder = join(import.meta.dirname, '../apps-script/dist');

/**
 * What the page's own policy cannot say: it is framed by nobody, and no file is taken for another
 * kind.
 */
const headers = {
  'content-security-policy': "frame-ancestors 'self'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
};

export default defineConfig(({ mode }) => ({
  preview: { headers },
  server: { headers },
  base: './',
  plugins: [
    hostedFiles(mode === 'site' ? null : addinFolder, scriptFolder),
    withoutHyphenation(),
    licences(),
    offline(join(import.meta.dirname, 'public')),
  ],
  build: {
    outDir: mode === 'site' ? 'dist-site' : 'dist',
    target: 'es2022',
    chunkSizeWarningLimit: 8000,
    rolldownOptions: {
      // "use client" at the head of the menu components concerns servers only.
      onLog: (level, log, report) => (log.code === 'MODULE_LEVEL_DIRECTIVE' ? undefined : report(level, log)),
    },
  },
}));
