import { defineConfig } from 'vite';

// One program for Node 20: our own packages and zod are bundled.
export default defineConfig({
  build: {
    ssr: 'src/main.ts',
    target: 'node20',
    rolldownOptions: { output: { entryFileNames: 'cyberbudget.js' } },
  },
  ssr: { noExternal: [/^@cyberbudget\//, 'zod'] },
});
