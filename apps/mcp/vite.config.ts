import { licences } from '@cyberbudget/licences';
import { defineConfig } from 'vite';

// One file for Node 20 that needs nothing installed beside it.
export default defineConfig({
  plugins: [licences()],
  build: {
    ssr: 'src/main.ts',
    target: 'node20',
    rolldownOptions: { output: { entryFileNames: 'cyberbudget-mcp.js' } },
  },
  ssr: { noExternal: true },
});
