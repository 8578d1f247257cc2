import { defineConfig } from 'vite';

// The data become part of the module: importing JSON still needs attributes, flags or a bundler in many places.
export default defineConfig({
  build: {
    lib: { entry: 'src/index.ts', formats: ['es'], fileName: () => 'index.js' },
    target: 'es2022',
    minify: false,
    rolldownOptions: { external: [/^@cyberbudget\//] },
  },
});
