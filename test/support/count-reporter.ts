import type { Reporter, SerializedError, TestModule } from 'vitest/node';

/** Prints how many tests passed and failed as the last line, plain, for scripts: `1604 passed, 0 failed, 3 skipped`. */
export class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[]): void {
    const count = { passed: 0, failed: errors.length, skipped: 0, pending: 0 };
    for (const module of modules) {
      for (const test of module.children.allTests()) count[test.result().state]++;
      // A file that could not be loaded has errors but no failed test.
      if (module.state() === 'failed' && !hasFailedTest(module)) count.failed++;
    }
    const skipped = count.skipped + count.pending;
    const line = `${count.passed} passed, ${count.failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
    process.stdout.write(`${line}\n`);
  }
}

function hasFailedTest(module: TestModule): boolean {
  for (const test of module.children.allTests()) if (test.result().state === 'failed') return true;
  return false;
}
