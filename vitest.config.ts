import { defineConfig } from 'vitest/config';
import { CountReporter } from './test/support/count-reporter.ts';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/campaign/**', 'test/bench/**'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    env: { BINJAI_PAY_LANG: 'en', NO_COLOR: '1' },
    globalSetup: 'test/support/build-once.ts',
    reporters: ['default', new CountReporter()],
  },
});
