// Large versions of what `npm test` plays small, by name; without a name all of them.
//   year  plays generated years and holds every slip against the independent oracle, a year of all employees under the
//         example policy, a go-live in May, and offices of 100 whose policies are drawn: `… N slips compared, 0 differ`;
//         takes about ten minutes
//   compare  splits every difference between the months of a generated year by cause: `… N do not add up`
//   fuzz  imports mutated CSV and XLSX files: no crash, no hang, no partial facts; prints its seed
//   kills kills imports, runs, approvals, exports, backups and restores at random moments: `N kills, 0 lost`; prints its
//         seed; takes about ten minutes
//   at-once  has eight processes work on one database at once, again and again: `… differ, … waited too long`
//   printed  holds both lists of an office as PDF, page by page, against their CSV: `… sums of pages add up, 0 differ`
//   npm run campaign [-- year --employees N --seeds N,N]
//   npm run campaign [-- compare --employees N --seeds N,N]
//   npm run campaign [-- fuzz --files N --seed N]
//   npm run campaign [-- kills --kills N --seed N]
//   npm run campaign [-- at-once --rounds N]
//   npm run campaign [-- printed --employees N]
// Exit code 1 when anything is found.
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { startVitest } from 'vitest/node';

const SIX_HOURS = 6 * 3_600_000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    employees: { type: 'string', default: '2000' },
    seeds: { type: 'string', default: '1' },
    files: { type: 'string', default: '2000' },
    kills: { type: 'string', default: '200' },
    rounds: { type: 'string', default: '20' },
    seed: { type: 'string' },
  },
});
const parts = positionals.length > 0 ? positionals : ['*'];
const vitest = await startVitest('test', [], {
  config: false,
  watch: false,
  root: fileURLToPath(new URL('..', import.meta.url)),
  include: parts.map((part) => `test/campaign/${part}.test.ts`),
  globalSetup: 'test/support/build-once.ts',
  testTimeout: SIX_HOURS,
  hookTimeout: SIX_HOURS,
  disableConsoleIntercept: true,
  env: {
    YEAR_EMPLOYEES: values.employees,
    YEAR_SEEDS: values.seeds,
    FUZZ_FILES: values.files,
    KILLS: values.kills,
    RUSHES: values.rounds,
    ...(values.seed && { FUZZ_SEED: values.seed, KILL_SEED: values.seed }),
  },
});
await vitest.close();
