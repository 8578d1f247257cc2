import { defineConfig } from 'vite';
import { PANE_CHUNKS } from './chunks.js';

// The page dev/ shows the pane over a workbook in memory: `vite dev` to look at it, `vite build`
// for the tests.
export default defineConfig({
  root: 'dev',
  build: {
    outDir: '../dist',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    rolldownOptions: { output: PANE_CHUNKS },
  },
});
