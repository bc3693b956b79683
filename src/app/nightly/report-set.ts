import { addMonths, type Period } from '../../domain/calendar/period.ts';
import { RUN_KINDS, type RunKind } from '../../domain/pay/posted.ts';
import type { ReportKind } from '../../domain/report-kinds.ts';
import { defaultFileName, type ExportFormat } from '../export/export-report.ts';
import { isPayList, MOST_LISTED } from '../export/report-sheets.ts';
import type { Run } from '../ports/runs.ts';
import type { Store } from '../ports/store.ts';

/** A file of the set: a report in one form. */
export interface SetFile {
  readonly name: string;
  readonly report: ReportKind;
  readonly format: ExportFormat;
}

/** Reports of a month for people and for machines; `details` stands in the workbook of the payroll. */
const MONTHLY: readonly (readonly [ReportKind, ...ExportFormat[]])[] = [
  ['payroll', 'xlsx', 'csv'],
  ['details', 'csv'],
  ['summary', 'xlsx', 'csv'],
  ['dashboard', 'html'],
  ['daftar-gaji', 'xlsx', 'pdf'],
  ['daftar-tpp', 'xlsx', 'pdf'],
  ['sipd-gaji', 'xlsx'],
  ['sipd-gaji-44', 'xlsx'],
  ['sipd-tpp', 'xlsx'],
  ['sipd-pegawai', 'csv'],
  ['audit', 'xlsx'],
  ['variance', 'xlsx', 'csv'],
  ['targets', 'xlsx'],
  ['fairness', 'xlsx'],
  ['feedback', 'xlsx'],
  ['talent', 'xlsx'],
  ['training', 'xlsx'],
  ['personnel', 'xlsx'],
];

/** Reports that look at the evidence of a month or at the month before, which THR and 13th salary have not. */
const REGULAR_ONLY: readonly ReportKind[] = [
  'dashboard',
  'variance',
  'targets',
  'fairness',
  'feedback',
  'talent',
  'training',
  'personnel',
  'sipd-tpp',
];

/** Folder of the set of a run: `2026-01`, `2026-03-thr`. */
export function setFolder(period: Period, kind: RunKind): string {
  return kind === 'regular' ? period : `${period}-${kind}`;
}

const FOLDER = new RegExp(
  `^(\\d{4}-\\d\\d)(?:-(${RUN_KINDS.filter((kind) => kind !== 'regular').join('|')}))?$`,
);

/** Names that files of a set can have, by the name of its folder; null for the name of no set. */
export function namesOfSet(folder: string): readonly string[] | null {
  const [, period, kind = 'regular'] = FOLDER.exec(folder) ?? [];
  if (period === undefined) return null;
  return filesOf(period as Period, kind as RunKind).map(({ name }) => name);
}

/** Whether a folder has the name of a set of some kind of run. */
export function isSetOfKind(folder: string, kind: RunKind): boolean {
  const [, period, suffix = 'regular'] = FOLDER.exec(folder) ?? [];
  return period !== undefined && suffix === kind;
}

/** The files that a run's set has; without a comparison where there is no month before. */
export function filesOfSet(store: Store, { period, kind, totals }: Run): readonly SetFile[] {
  const hasBefore = store.run(addMonths(period, -1), kind) !== null;
  return filesOf(period, kind).filter(
    ({ report }) =>
      (report !== 'variance' || hasBefore) && !(isPayList(report) && totals.people > MOST_LISTED),
  );
}

function filesOf(period: Period, kind: RunKind): readonly SetFile[] {
  return MONTHLY.filter(([report]) => kind === 'regular' || !REGULAR_ONLY.includes(report)).flatMap(
    ([report, ...formats]) =>
      formats.map((format) => ({
        name: `${defaultFileName({ report, period, kind }, 'xlsx').slice(0, -5)}.${format}`,
        report,
        format,
      })),
  );
}
