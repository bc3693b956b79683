import { BugError } from '../../domain/bug-error.ts';
import { fullTpp } from '../../domain/pay/full-tpp.ts';
import { recordInForce } from '../../domain/people/record-in-force.ts';
import type { SipdReport } from '../../domain/report-kinds.ts';
import { NOT_IMPORTED_NOTES } from '../../intake/index.ts';
import { type SipdSlip, sipdReport } from '../../report/index.ts';
import { UsageError } from '../errors.ts';
import type { ReportSheet } from '../ports/reports.ts';
import type { Run, SlipRow } from '../ports/runs.ts';
import type { Store } from '../ports/store.ts';
import { assertApproved } from '../run/approved-run.ts';
import type { PayBasis } from '../run/pay-basis.ts';
import type { ReportRequest } from './report-request.ts';

/**
 * A run in a layout of SIPD. Budgets are spent by what was approved, so a draft has none; the criteria of TPP are those of
 * a month, which THR and 13th salary have not.
 * @throws RefusedError for a draft; UsageError for TPP of another run than the monthly one
 */
export function sipdSheets(
  store: Store,
  { report, lang, unit }: Omit<ReportRequest, 'report'> & { readonly report: SipdReport },
  run: Run,
  { context }: PayBasis,
  slips: () => Iterable<SlipRow>,
): readonly ReportSheet[] {
  if (report === 'sipd-tpp' && run.kind !== 'regular')
    throw new UsageError('report-regular-only', { report });
  assertApproved(run);
  return sipdReport({
    report,
    run,
    policy: context.policy,
    lang,
    chainHead: store.chainHead(),
    notImported: NOT_IMPORTED_NOTES[lang],
    *rows(): Generator<SipdSlip> {
      for (const slip of slips()) {
        if (unit !== undefined && slip.unit !== unit) continue;
        const record = recordInForce(store.employeeFacts(slip.nip, run.watermark), run.period);
        if (record === null) throw new BugError(`no record of ${slip.nip}, who has a slip`);
        yield { slip, record, fullTpp: fullTpp(context, record) };
      }
    },
  });
}
