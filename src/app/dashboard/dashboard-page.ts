import { addMonths, type Period } from '../../domain/calendar/period.ts';
import { dashboardReport } from '../../report/index.ts';
import { RefusedError, UsageError } from '../errors.ts';
import type { ReportRequest } from '../export/report-request.ts';
import { isPending, objectionStandings } from '../objections/objection-state.ts';
import { officeSettings } from '../office/office-settings.ts';
import type { ReportPage } from '../ports/pages.ts';
import type { Run } from '../ports/runs.ts';
import type { Store } from '../ports/store.ts';
import { payBasisOfRun } from '../run/pay-basis.ts';
import { comingRetirements } from './coming-retirements.ts';
import { slipFigures } from './slip-figures.ts';
import { varianceByCause } from './variance-by-cause.ts';

/** Months of the trend, that of the report included. */
const TREND_MONTHS = 12;

/**
 * The report `dashboard` of a monthly run: its figures from the slips, the difference with the month before, the year
 * behind it, and what is known now of objections and retirements.
 * @throws RefusedError `run-missing`; UsageError for other runs or a single unit
 */
export function dashboardPage(store: Store, request: ReportRequest): ReportPage {
  const { report, period, kind, lang, unit, progress } = request;
  if (kind !== 'regular') throw new UsageError('report-regular-only', { report });
  if (unit !== undefined) throw new UsageError('dashboard-whole-office');
  const run = store.run(period, kind);
  if (run === null) throw new RefusedError('run-missing', { period, kind });
  return dashboardReport({
    run,
    policy: payBasisOfRun(store, run).context.policy,
    office: officeSettings(store, period),
    chainHead: store.chainHead(),
    lang,
    slips: slipFigures(store.slips(run.id)),
    variance: varianceByCause(store, period, progress),
    trend: trendOf(store, period),
    objections: objectionStandings(store).filter(
      (standing) => standing.objection.period <= period && isPending(standing),
    ),
    retirements: comingRetirements(store, period, progress),
  });
}

/** Monthly runs of the year up to a month; drafts of earlier months pay nothing and are left out. */
function trendOf(store: Store, period: Period): readonly (readonly [month: Period, run: Run | null])[] {
  return Array.from({ length: TREND_MONTHS }, (_, index) => {
    const month = addMonths(period, index + 1 - TREND_MONTHS);
    const run = store.run(month, 'regular');
    return [month, run === null || (run.status === 'draft' && month !== period) ? null : run] as const;
  });
}
