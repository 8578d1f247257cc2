import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    setupFiles: ['../../tools/same-draws.ts'],
    include: ['src/**/*.test.ts', 'cases/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Files share their modules, which none of them changes: loading those anew for each took
    // longer than its tests.
    isolate: false,
  },
});
