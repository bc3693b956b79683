import { defineConfig } from 'vitest/config';
import { CountReporter } from './test/support/count-reporter.ts';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/campaign/**', 'test/bench/**'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    // Two hundred small files: a fresh module graph for each of them took longer than the tests themselves. No test leaves
    // anything behind in its process.
    isolate: false,
    env: { BINJAI_PAY_LANG: 'en', NO_COLOR: '1' },
    // Tests open databases of their own, too; see src/store/native-objects.ts.
    setupFiles: ['src/store/sqlite.ts'],
    globalSetup: ['test/support/build-once.ts', 'test/support/temp-of-run.ts'],
    reporters: ['default', new CountReporter()],
  },
});
