import { licences } from '@cyberbudget/licences';
import { defineConfig } from 'vite';

// One file for Node 20 that needs nothing installed beside it, but pdf.js for a PDF: it stays the
// package it is.
export default defineConfig({
  plugins: [licences()],
  build: {
    ssr: 'src/main.ts',
    target: 'node20',
    rolldownOptions: { output: { entryFileNames: 'cyberbudget-mcp.js', inlineDynamicImports: true } },
  },
  ssr: { noExternal: true, external: ['pdfjs-dist'] },
});
