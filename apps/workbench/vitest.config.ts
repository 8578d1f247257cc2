import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    // On a machine that does much else the grid takes half a minute to open.
    testTimeout: 120_000,
    hookTimeout: 180_000,
    // Files share their modules, which none of them changes: loading those anew for each took
    // longer than its tests.
    isolate: false,
    // A page with the grid keeps a core busy, and this suite is the last: two are as many as help.
    maxWorkers: 2,
  },
});
