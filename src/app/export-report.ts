import type { Period } from '../domain/calendar/period.ts';
import { addMonths } from '../domain/calendar/period.ts';
import { ARREARS_PREFIX } from '../domain/pay/posted.ts';
import {
  auditReport,
  checkReport,
  payrollReport,
  type ReportBasis,
  signatoriesOf,
  summaryReport,
  type TracedSlip,
} from '../report/index.ts';
import type { Lang } from '../text/language.ts';
import { cellFinder } from './cell-finder.ts';
import { checkPeriod } from './check/check-period.ts';
import { RefusedError, UsageError } from './errors.ts';
import { slipSourceOf, traceSlip } from './explain-slip.ts';
import { officeSettings } from './office-settings.ts';
import { type PayBasis, payBasisOfRun } from './pay-basis.ts';
import type { PreparedReport, Progress, ReportSheet, WriteReport, WrittenFile } from './ports.ts';
import type { Actor, Run, RunKind, SlipRow, Store } from './store-port.ts';

/** Reports that can be exported. */
export const REPORTS = ['payroll', 'summary', 'audit', 'check'] as const;
export type ReportKind = (typeof REPORTS)[number];

export const EXPORT_FORMATS = ['csv', 'xlsx'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export interface ExportRequest {
  readonly report: ReportKind;
  readonly period: Period;
  readonly kind: RunKind;
  readonly format: ExportFormat;
  /** File to write; for a CSV of several sheets a folder. */
  readonly out: string;
  readonly unit?: string;
  readonly lang: Lang;
  readonly actor: Actor;
  readonly write: WriteReport;
  readonly progress: Progress;
}

/** Name of a report's file where the user gives none: `payroll-2026-01.xlsx`. */
export function defaultFileName(
  report: ReportKind,
  period: Period,
  kind: RunKind,
  format: ExportFormat,
): string {
  const name = kind === 'regular' ? `${report}-${period}` : `${report}-${period}-${kind}`;
  return report === 'audit' && format === 'csv' ? name : `${name}.${format}`;
}

/**
 * Writes a report of a stored run, whole or not at all, and records it in the audit chain before it takes its name: no
 * report stands in a folder of which the chain does not know. It shows one consistent state, also while another process
 * writes.
 * @throws RefusedError when the run or the work unit does not exist
 */
export async function exportReport(store: Store, request: ExportRequest): Promise<readonly WrittenFile[]> {
  const { report, period, kind, format } = request;
  const { files, publish, discard } = await store.readAsync(() => prepareReport(store, request));
  try {
    store.write(() => {
      for (const file of files) {
        const detail = { report, format, rows: file.rows, sha256: file.sha256 };
        store.record('export', kind === 'regular' ? period : `${period} ${kind}`, detail, request.actor);
      }
    });
  } catch (error) {
    await discard();
    throw error;
  }
  await publish();
  return files;
}

async function prepareReport(store: Store, request: ExportRequest): Promise<PreparedReport> {
  const { report, format, out } = request;
  const { prepare } = request.write;
  const sheets = reportSheets(store, request);
  if (format === 'xlsx') return prepare.xlsx(out, sheets);
  if (report !== 'audit') return prepare.csv(out, onlySheet(sheets));
  return prepare.csvFolder(
    out,
    sheets.map((sheet, index) => ({ name: csvName(index, sheet), sheet })),
  );
}

/** The sheets of a report of a stored run. */
export function reportSheets(
  store: Store,
  request: Omit<ExportRequest, 'out' | 'write' | 'format'>,
): readonly ReportSheet[] {
  const { report, period, kind, lang, unit } = request;
  if (report === 'check') return [checkSheet(store, request)];
  const run = store.run(period, kind);
  if (run === null) throw new RefusedError('run-missing', { period, kind });
  const pay = payBasisOfRun(store, run);
  const office = officeSettings(store, period);
  const basis: ReportBasis = { run, policy: pay.context.policy, chainHead: store.chainHead(), lang, office };
  const slips = (): Iterable<SlipRow> => counted(store.slips(run.id), run, request.progress);
  if (unit !== undefined) assertUnitExists(store, run, unit);
  const input = {
    ...basis,
    slips,
    signatories: signatoriesOf(office, lang),
    ...(unit !== undefined && { unit }),
  };
  switch (report) {
    case 'payroll':
      return [payrollReport({ ...input, arrears: arrearsCodes(store, run) })];
    case 'summary':
      return [summaryReport(input)];
    case 'audit':
      return auditSheets(store, run, pay, basis, slips);
  }
}

/** The report `check` shows what stands before a run, so it needs none. */
function checkSheet(
  store: Store,
  { period, kind, lang, unit, progress }: Omit<ExportRequest, 'out' | 'write' | 'format'>,
): ReportSheet {
  if (kind !== 'regular') throw new UsageError('check-regular-only');
  const outcome = checkPeriod(store, period, progress);
  return checkReport({ ...outcome, lang, ...(unit !== undefined && { unit }) });
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
  for (const slip of store.slips(run.id)) if (slip.unit === unit) return;
  throw new RefusedError('unit-unknown', { unit, period: run.period });
}

function* counted(slips: Iterable<SlipRow>, run: Run, progress: Progress): Generator<SlipRow> {
  let done = 0;
  for (const slip of slips) {
    yield slip;
    if (++done % 1000 === 0) progress('export', done, run.totals.people);
  }
}

function onlySheet(sheets: readonly ReportSheet[]): ReportSheet {
  const [sheet] = sheets;
  if (!sheet || sheets.length > 1)
    throw new UsageError('csv-one-sheet', { report: sheets.map(({ name }) => name).join(', ') });
  return sheet;
}

/** `2-berkas-masukan.csv`: numbered, so that the sheets keep their order. */
function csvName(index: number, { name }: ReportSheet): string {
  return `${index + 1}-${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}.csv`;
}
