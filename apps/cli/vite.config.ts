import { licences } from '@cyberbudget/licences';
import { defineConfig } from 'vite';

// One program for Node 20: our own packages and zod are bundled, pdf.js stays the package it is and is loaded for a PDF only.
export default defineConfig({
  plugins: [licences()],
  build: {
    ssr: 'src/main.ts',
    target: 'node20',
    rolldownOptions: { output: { entryFileNames: 'cyberbudget.js', chunkFileNames: '[name].js' } },
  },
  ssr: { noExternal: [/^@cyberbudget\//, 'zod'] },
});
