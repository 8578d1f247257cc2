import { licences } from '@cyberbudget/licences';
import { defineConfig } from 'vite';

// One program for Node 20: our own packages and zod are bundled, pdf.js stays the package it is and
// is loaded for a PDF only. What a command line does is a file of its own, run.js, which tests call
// without a process for each.
export default defineConfig({
  plugins: [licences()],
  build: {
    ssr: true,
    target: 'node20',
    rolldownOptions: {
      input: { cyberbudget: 'src/main.ts', run: 'src/run.ts' },
      output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' },
    },
  },
  ssr: { noExternal: [/^@cyberbudget\//, 'zod'] },
});
