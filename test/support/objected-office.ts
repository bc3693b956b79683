import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { importSheets } from '../../src/app/import/import-sheets.ts';
import { recordExamplePolicy } from '../../src/app/law/record-policy.ts';
import { listObjections } from '../../src/app/objections/list-objections.ts';
import type { Store } from '../../src/app/ports/store.ts';
import { approveRun, payRun } from '../../src/app/run/run-life.ts';
import { runPeriod } from '../../src/app/run/run-period.ts';
import { makePeriod, type Period } from '../../src/domain/calendar/period.ts';
import type { RunKind } from '../../src/domain/pay/posted.ts';
import { parsePolicy, policyDigest, policyToJson } from '../../src/policy/index.ts';
import { openSheetFile } from '../../src/sheets/index.ts';
import { openStore } from '../../src/store/index.ts';
import { BUDI, JANUARY } from './small-city.ts';

export const CLERK = { name: 'Penghitung', osUser: 'uji', host: 'uji' };
export const HEAD = { name: 'Kepala Badan', osUser: 'uji', host: 'uji' };
export const CHECKER = { name: 'Pemeriksa', osUser: 'uji', host: 'uji' };
export const MONTH = makePeriod(2026, 1);
export const RUN = { period: MONTH, kind: 'regular' as const };
export const ABOUT = { nip: BUDI, ...RUN, about: 'kehadiran', text: 'dinas luar' };

/** Names and contents of sheets. */
type Sheets = readonly (readonly [name: string, csv: string])[];

/**
 * An office inside `folder` with a clock that the test sets, January approved on 2 February 2026 at noon, or at another moment.
 * @param policy text of the policy file; null is the example policy
 */
export async function objectedOffice(
  folder: string,
  policy: string | null = null,
  sheets: Sheets = JANUARY,
  approvedAt = '2026-02-02T05:00:00Z',
) {
  const clock = { moment: approvedAt };
  const dir = join(folder, `kantor-${++offices}`);
  const store = openStore(`${dir}.db`, {
    mode: 'create',
    now: () => new Date(clock.moment),
    programVersion: 'uji',
  });
  if (policy === null) await recordExamplePolicy(store, CLERK);
  else await recordPolicy(store, policy);
  const bring = async (...brought: Sheets): Promise<void> => {
    const files = brought.map(([name, csv]) => {
      const path = `${dir}-${name}`;
      writeFileSync(path, csv);
      return path;
    });
    await importSheets(store, {
      files,
      period: null,
      dryRun: false,
      replace: false,
      actor: CLERK,
      openFile: openSheetFile,
      progress: () => {},
    });
  };
  const run = (period: Period = MONTH, kind: RunKind = 'regular', actor = CLERK) =>
    runPeriod(store, { period, kind, dryRun: false, actor, version: 'uji', progress: () => {} });
  const approve = (period: Period, kind: RunKind = 'regular') =>
    approveRun(store, { period, kind, actor: CHECKER });
  /** Computes, approves and pays a month. */
  const payMonth = async (period: Period, kind: RunKind = 'regular'): Promise<void> => {
    await run(period, kind);
    approve(period, kind);
    payRun(store, { period, kind, actor: CHECKER });
  };
  const standing = () => listObjections(store, null)[0];
  await bring(...sheets);
  await run();
  approve(MONTH);
  return { store, clock, bring, run, approve, payMonth, standing };
}

let offices = 0;

async function recordPolicy(store: Store, text: string): Promise<void> {
  const parsed = await parsePolicy(text, 'p.yaml');
  if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems));
  const { policy } = parsed;
  const json = policyToJson(policy);
  store.write(() =>
    store.addPolicy(
      {
        effective: policy.effective,
        digest: policyDigest(policy),
        name: policy.name,
        file: 'p.yaml',
        text,
        json,
      },
      CLERK,
    ),
  );
}
