import { BugError } from '../../domain/bug-error.ts';
import { addMonths } from '../../domain/calendar/period.ts';
import { summariseRaters } from '../../domain/fairness/rater-summary.ts';
import { ARREARS_PREFIX } from '../../domain/pay/posted.ts';
import {
  PAGE_REPORT,
  PAY_LISTS,
  type PayListKind,
  type ReportKind,
  SIPD_LAYOUTS,
} from '../../domain/report-kinds.ts';
import {
  auditReport,
  checkReport,
  detailsReport,
  fairnessReport,
  feedbackReport,
  payListReport,
  payrollReport,
  publishedSummary,
  type ReportBasis,
  signatoriesOf,
  summaryReport,
  type TracedSlip,
  talentReport,
  targetsReport,
  unitSummary,
  varianceReport,
} from '../../report/index.ts';
import { unexcusedOfRun } from '../attendance/unexcused.ts';
import { checkPeriod } from '../check/check-period.ts';
import { compareRuns } from '../compare-runs.ts';
import { RefusedError, UsageError } from '../errors.ts';
import { cellFinder } from '../explain/cell-finder.ts';
import { slipSourceOf, traceSlip } from '../explain/explain-slip.ts';
import { findingAnswers } from '../fairness/judged-finding.ts';
import { periodFairness } from '../fairness/period-fairness.ts';
import { periodFeedback } from '../feedback/period-feedback.ts';
import { officeSettings } from '../office/office-settings.ts';
import type { Progress } from '../ports/progress.ts';
import type { ReportSheet } from '../ports/reports.ts';
import type { Run, SlipRow } from '../ports/runs.ts';
import type { Store } from '../ports/store.ts';
import { assertApproved } from '../run/approved-run.ts';
import { type PayBasis, payBasisOfRun } from '../run/pay-basis.ts';
import { periodTalent } from '../talent/period-talent.ts';
import { periodTargets } from '../targets/period-targets.ts';
import { unitUnknown } from '../unknown-unit.ts';
import { personnelSheets, trainingSheets } from './career-reports.ts';
import type { ReportRequest } from './report-request.ts';
import { sipdSheets } from './sipd-sheets.ts';

/** Reports of several sheets, beside the pay lists. */
const FOLDERS: readonly ReportKind[] = [
  'audit',
  'fairness',
  'targets',
  'feedback',
  'talent',
  'training',
  'personnel',
  ...SIPD_LAYOUTS,
];

/** Most people whose list still fits into one workbook, with its sums. */
export const MOST_LISTED = 500_000;

/** Whether a report is a list that officers sign. */
export function isPayList(report: ReportKind): report is PayListKind {
  return PAY_LISTS.some((list) => list === report);
}

/** Whether a report has several sheets, so that its CSV is a folder of files. */
export function isFolder(report: ReportKind): boolean {
  return isPayList(report) || FOLDERS.some((each) => each === report);
}

/**
 * The sheets of a report; rows are made while they are written.
 * @throws RefusedError when the run or the work unit does not exist
 */
export function reportSheets(store: Store, request: ReportRequest): readonly ReportSheet[] {
  const { report, unit } = request;
  if (report === PAGE_REPORT) throw new BugError(`${report} is no report of sheets`);
  if (report === 'check') return [checkSheet(store, request)];
  if (report === 'fairness') return fairnessSheets(store, request);
  if (report === 'targets') return targetSheets(store, request);
  if (report === 'feedback') return feedbackSheets(store, request);
  if (report === 'talent') return talentSheets(store, request);
  if (report === 'training') return trainingSheets(store, request);
  if (report === 'personnel') return personnelSheets(store, request);
  const { run, pay, basis, slips } = runToReport(store, request);
  if (unit !== undefined) assertUnitExists(store, run, unit);
  const input = {
    ...basis,
    slips,
    signatories: signatoriesOf(basis.office, basis.lang),
    ...(unit !== undefined && { unit }),
  };
  switch (report) {
    case 'payroll':
      return [payrollReport({ ...input, arrears: arrearsCodes(store, run) })];
    case 'details':
      return [detailsReport(input)];
    case 'summary':
      return [request.isMasked ? maskedSummary(run, input) : summaryReport(input)];
    case 'variance':
      return [varianceSheet(store, request, basis)];
    case 'daftar-gaji':
    case 'daftar-tpp':
      if (unit === undefined && run.totals.people > MOST_LISTED)
        throw new RefusedError('list-too-long', { people: run.totals.people, most: MOST_LISTED });
      return payListReport({ ...input, list: report, slipOf: (nip) => slipOf(store, run, nip) });
    case 'sipd-gaji':
    case 'sipd-gaji-44':
    case 'sipd-tpp':
    case 'sipd-pegawai':
      return sipdSheets(store, { ...request, report }, run, pay, slips);
    case 'audit':
      return auditSheets(store, run, pay, basis, slips);
  }
}

/** The work units of a run side by side, for the workbook of its summary. */
export function unitSheet(store: Store, request: ReportRequest): ReportSheet {
  const { basis, slips } = runToReport(store, request);
  return unitSummary({ ...basis, slips });
}

/** A run with what its reports are made from. */
function runToReport(store: Store, { period, kind, lang, progress }: ReportRequest) {
  const run = store.run(period, kind);
  if (run === null) throw new RefusedError('run-missing', { period, kind });
  const pay = payBasisOfRun(store, run);
  const { policy } = pay.context;
  const office = officeSettings(store, period);
  const basis = { run, policy, chainHead: store.chainHead(), lang, office } satisfies ReportBasis;
  const slips = (): Iterable<SlipRow> => counted(store.slips(run.id), run, progress);
  return { run, pay, basis, slips };
}

/** What may be published: of an approved run alone, since a draft and what becomes of it differ by single people. */
function maskedSummary(run: Run, input: Parameters<typeof publishedSummary>[0]): ReportSheet {
  assertApproved(run);
  const sheet = publishedSummary(input);
  if (sheet === null) throw new RefusedError('mask-too-few', { period: run.period });
  return sheet;
}

function slipOf(store: Store, run: Run, nip: string): SlipRow {
  const slip = store.slip(run.id, nip);
  if (slip === null) throw new BugError(`a slip of ${nip} that was listed is gone`);
  return slip;
}

/** The report `check` shows what stands before a run, so it needs none. */
function checkSheet(
  store: Store,
  { report, period, kind, lang, unit, progress }: ReportRequest,
): ReportSheet {
  if (kind !== 'regular') throw new UsageError('report-regular-only', { report });
  const outcome = checkPeriod(store, period, progress);
  const office = officeSettings(store, period);
  return checkReport({ ...outcome, lang, office, ...(unit !== undefined && { unit }) });
}

/** The report `fairness` shows the ratings as they are known now; it needs no run either. */
function fairnessSheets(
  store: Store,
  { report, period, kind, lang, unit, progress }: ReportRequest,
): readonly ReportSheet[] {
  if (kind !== 'regular') throw new UsageError('report-regular-only', { report });
  if (unit !== undefined) throw new UsageError('fairness-whole-office');
  const { fairness, corrections, people } = periodFairness(store, period, progress);
  return fairnessReport({
    period,
    findings: fairness.problems(period, findingAnswers(store, period)),
    raters: summariseRaters(fairness.ratings),
    corrections,
    units: fairness.units(),
    coverage: fairness.coverage(),
    people,
    chainHead: store.chainHead(),
    lang,
  });
}

/** The report `targets` shows targets as they are known now, beside what they were before the period began. */
function targetSheets(
  store: Store,
  { report, period, kind, lang, unit, progress }: ReportRequest,
): readonly ReportSheet[] {
  if (kind !== 'regular') throw new UsageError('report-regular-only', { report });
  const targets = periodTargets(store, period, progress);
  if (unit !== undefined && !targets.employees.some((each) => each.unit === unit))
    throw unitUnknown(
      unit,
      period,
      targets.employees.map((each) => each.unit),
    );
  const chainHead = store.chainHead();
  return targetsReport({ ...targets, period, chainHead, lang, ...(unit !== undefined && { unit }) });
}

/** The report `feedback` tells what the approved run has seen, whatever was recorded since. */
function feedbackSheets(store: Store, request: ReportRequest): readonly ReportSheet[] {
  const { report, period, kind, lang, unit, nip, progress } = request;
  if (kind !== 'regular') throw new UsageError('report-regular-only', { report });
  const scope = { ...(unit !== undefined && { unit }), ...(nip !== undefined && { nip }) };
  const feedback = periodFeedback(store, period, scope, progress);
  const office = officeSettings(store, period);
  const chainHead = store.chainHead();
  return feedbackReport({ ...feedback, office, chainHead, lang, ...(unit !== undefined && { unit }) });
}

/** The report `talent` ranks what was approved. */
function talentSheets(
  store: Store,
  { report, period, kind, lang, unit, progress }: ReportRequest,
): readonly ReportSheet[] {
  if (kind !== 'regular') throw new UsageError('report-regular-only', { report });
  const talent = periodTalent(store, period, unit, progress);
  const office = officeSettings(store, period);
  const chainHead = store.chainHead();
  return talentReport({ ...talent, office, chainHead, lang, ...(unit !== undefined && { unit }) });
}

function varianceSheet(store: Store, { unit, ...request }: ReportRequest, basis: ReportBasis): ReportSheet {
  const { before, employees } = compareRuns(store, request);
  return varianceReport({ ...basis, before, employees, ...(unit !== undefined && { unit }) });
}

function auditSheets(
  store: Store,
  run: Run,
  pay: PayBasis,
  basis: ReportBasis,
  slips: () => Iterable<SlipRow>,
): readonly ReportSheet[] {
  const previousRun = store.run(addMonths(run.period, -1), run.kind);
  const cellOf = cellFinder(store);
  return auditReport({
    ...basis,
    storedPolicy: pay.policy,
    rules: pay.context.rules,
    batches: store.batches().filter(({ id }) => id <= run.watermark),
    cellOf,
    slips,
    unexcused: run.kind === 'regular' ? unexcusedOfRun(store, run) : () => null,
    tracedSlips: () => tracedSlips(store, run, pay, slips()),
    previous: previousRun && { run: previousRun, slips: () => store.slips(previousRun.id) },
    entries: () => store.audit(),
  });
}

/** Every slip of a run with its steps: computed again page by page, and held against what was stored. */
function* tracedSlips(
  store: Store,
  run: Run,
  pay: PayBasis,
  slips: Iterable<SlipRow>,
): Generator<TracedSlip> {
  const rows = slips[Symbol.iterator]();
  let row = rows.next();
  const source = slipSourceOf(store, run, pay);
  for (const page of store.evidence(run.period, run.watermark)) {
    for (const evidence of page) {
      if (row.done) return;
      if (evidence.nip !== row.value.nip) continue;
      const { steps } = traceSlip(source, evidence, row.value);
      yield { nip: row.value.nip, nama: row.value.nama, steps };
      row = rows.next();
    }
  }
}

function arrearsCodes(store: Store, run: Run): readonly string[] {
  const codes = new Set<string>();
  for (const { lines } of store.slipsWithDetails(run.id)) {
    for (const code in lines) if (code.startsWith(ARREARS_PREFIX)) codes.add(code);
  }
  return [...codes].sort();
}

function assertUnitExists(store: Store, run: Run, unit: string): void {
  const units = new Set<string | null>();
  for (const slip of store.slips(run.id)) {
    if (slip.unit === unit) return;
    units.add(slip.unit);
  }
  throw unitUnknown(unit, run.period, units);
}

function* counted(slips: Iterable<SlipRow>, run: Run, progress: Progress): Generator<SlipRow> {
  let done = 0;
  for (const slip of slips) {
    yield slip;
    if (++done % 1000 === 0) progress('export', done, run.totals.people);
  }
}
