import { defineConfig } from 'vite';

// The data become part of the module: importing JSON still needs attributes, flags or a bundler in
// many places.
export default defineConfig({
  build: {
    lib: {
      entry: {
        index: 'src/index.ts',
        beside: 'src/beside.ts',
        errata: 'src/errata.ts',
        figures: 'src/figures.ts',
        'load-texts': 'src/load-texts.ts',
      },
      formats: ['es'],
      fileName: (_, name) => `${name}.js`,
    },
    target: 'es2022',
    minify: false,
    rolldownOptions: { external: [/^@cyberbudget\//] },
  },
});
