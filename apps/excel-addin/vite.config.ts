import { licencePlugins } from '@cyberbudget/licences';
import { defineConfig, type UserConfig } from 'vite';
import product from './package.json' with { type: 'json' };
import { developmentCertificate } from './publish/development-certificate.ts';
import { withoutHelp } from './publish/without-help.ts';

/**
 * functions.js: one classic script with the documents in it, whose global `cyberbudget` the pane
 * uses.
 */
const functions: UserConfig = {
  plugins: [withoutHelp()],
  define: {
    SITE_ADDRESS: JSON.stringify(process.env['SITE_URL'] ?? ''),
    VERSION: JSON.stringify(product.version),
  },
  build: {
    target: 'es2020',
    outDir: 'dist',
    lib: { entry: 'src/main.ts', formats: ['iife'], name: 'cyberbudget', fileName: () => 'functions.js' },
  },
};

const licences = licencePlugins();

/** The page that Excel shows beside the sheet and that is the shared runtime. */
const taskpane: UserConfig = {
  root: 'src/taskpane',
  base: './',
  plugins: [licences.page],
  worker: { plugins: licences.ofWorkers },
  preview: { port: 5824, strictPort: true, ...developmentCertificate() },
  build: {
    target: 'es2022',
    outDir: '../../dist',
    emptyOutDir: false,
    // The first view is one file on purpose, and measured in a test.
    chunkSizeWarningLimit: 900,
    rolldownOptions: {
      input: 'src/taskpane/taskpane.html',
      // All of Excel's first view in one file: what Word's part shares with it would else be cut
      // into many.
      output: { codeSplitting: { groups: [{ name: 'pane', test: /taskpane\/start-pane\.ts$/ }] } },
      // Fluent marks files for servers, which a bundle for browsers has no use for.
      onLog: (level, log, report) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
      },
    },
  },
};

export default defineConfig(({ mode }) => (mode === 'taskpane' ? taskpane : functions));
