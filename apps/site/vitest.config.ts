import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    // On a machine that does much else the first page takes a minute to open.
    testTimeout: 60_000,
    hookTimeout: 180_000,
    // Files share their modules, which none of them changes: loading those anew for each took
    // longer than its tests.
    isolate: false,
    fileParallelism: false,
  },
});
