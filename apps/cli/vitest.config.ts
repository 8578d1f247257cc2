import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Files share their modules, which none of them changes: loading those anew for each took
    // longer than its tests.
    isolate: false,
    // What was built is run as it is.
    server: { deps: { external: [/\/dist\//] } },
  },
});
