import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['**/*.test.ts'],
    exclude: ['dist/**', 'node_modules/**'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Files share their modules, which none of them changes: loading those anew for each took
    // longer than its tests.
    isolate: false,
    // Browsers and large tables: more at once only wait for each other.
    maxWorkers: 2,
  },
});
