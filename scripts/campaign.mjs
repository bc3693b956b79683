// Plays generated years at full length and holds every slip against the independent oracle; `npm test` plays small ones:
// a year of all employees under the example policy, a go-live in May, and offices of 100 whose policies are drawn.
//   npm run campaign [-- --employees N --seeds N,N]
// Prints `… N slips compared, 0 differ`; takes about ten minutes. Exit code 1 when a slip differs.
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { startVitest } from 'vitest/node';

const SIX_HOURS = 6 * 3_600_000;

const { values } = parseArgs({
  options: { employees: { type: 'string', default: '2000' }, seeds: { type: 'string', default: '1' } },
});
const vitest = await startVitest('test', [], {
  config: false,
  watch: false,
  root: fileURLToPath(new URL('..', import.meta.url)),
  include: ['test/campaign/**/*.test.ts'],
  testTimeout: SIX_HOURS,
  disableConsoleIntercept: true,
  env: { YEAR_EMPLOYEES: values.employees, YEAR_SEEDS: values.seeds },
});
await vitest.close();
