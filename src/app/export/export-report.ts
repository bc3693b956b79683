import { basename } from 'node:path';
import type { Problem } from '../../domain/problem.ts';
import { PAGE_REPORT, type ReportKind, SIPD_LAYOUTS } from '../../domain/report-kinds.ts';
import { printedList } from '../../report/index.ts';
import { dashboardPage } from '../dashboard/dashboard-page.ts';
import { RefusedError, UsageError } from '../errors.ts';
import type { Actor } from '../ports/actor.ts';
import type { Act, AuditEntry, Recorded } from '../ports/audit-chain.ts';
import type {
  PreparedReport,
  PrintedList,
  PrintReport,
  ReportSheet,
  WriteReport,
  WrittenFile,
} from '../ports/reports.ts';
import type { Store } from '../ports/store.ts';
import type { ReportRequest } from './report-request.ts';
import { isFolder, isPayList, reportSheets, unitSheet } from './report-sheets.ts';
import { assertPrintable, lettersOfLists } from './unprintable-letters.ts';

export type ExportFormat = 'csv' | 'xlsx' | 'pdf' | 'html';

/** Forms that a report can have, the usual one first. */
export function formatsOf(report: ReportKind): readonly [ExportFormat, ...ExportFormat[]] {
  if (report === PAGE_REPORT) return ['html'];
  if (isPayList(report)) return ['xlsx', 'csv', 'pdf'];
  return SIPD_LAYOUTS.some((layout) => layout === report) ? ['xlsx', 'csv'] : ['csv', 'xlsx'];
}

export interface ExportRequest extends ReportRequest {
  readonly format: ExportFormat;
  /** File to write; for a CSV of several sheets a folder. */
  readonly out: string;
  /** For PDF: whether the numbers of letters that cannot be printed may stand in their place. */
  readonly mayNumberLetters?: boolean;
  readonly version: string;
  readonly actor: Actor;
  readonly write: WriteReport;
}

export interface ExportOutcome {
  readonly files: readonly WrittenFile[];
  readonly recorded: Recorded;
  /** Letters in whose place a PDF has their number. */
  readonly warnings: readonly Problem[];
}

/**
 * Name of a report's file where the user gives none: `payroll-2026-01.xlsx`. Whatever narrows the report stands in it,
 * so that a part of an office never takes the place of the whole: `feedback-2026-01-198507152010011003.xlsx`.
 */
export function defaultFileName(
  { report, period, kind, unit, nip, months, against, isMasked }: Omit<ReportRequest, 'lang' | 'progress'>,
  format: ExportFormat,
): string {
  const name = [
    report,
    period,
    ...(kind === 'regular' ? [] : [kind]),
    ...(against === undefined ? [] : ['with', against]),
    ...(months === undefined ? [] : [`${months}-months`]),
    ...(unit === undefined ? [] : [fileWord(unit)]),
    ...(nip === undefined ? [] : [nip]),
    ...(isMasked ? ['masked'] : []),
  ].join('-');
  return format === 'csv' && isFolder(report) ? name : `${name}.${format}`;
}

/**
 * `Dinas-Kesehatan`: a work unit in a file name. Other signs than letters, digits and blanks become their number
 * (`UPT-A_2f_B`), so that no two units share a file and none names a folder.
 */
export function fileWord(unit: string): string {
  return unit
    .replace(/[^\p{L}\p{N} ]/gu, (sign) => `_${(sign.codePointAt(0) ?? 0).toString(16)}_`)
    .replaceAll(' ', '-');
}

/**
 * Writes a report, whole or not at all, and records it before it takes its name: no report stands in a folder of which
 * nothing is on record. It shows one consistent state and waits for nobody, also while another process writes.
 * @throws RefusedError when the run or the work unit does not exist; DataRejectedError for letters that cannot be printed
 */
export async function exportReport(store: Store, request: ExportRequest): Promise<ExportOutcome> {
  const { basis, warnings, prepared } = await store.readAsync(async () => ({
    basis: store.newestActId(),
    warnings: await unprintable(store, request),
    prepared: await prepareReport(store, request),
  }));
  const { files, publish, discard } = prepared;
  let recorded: Recorded;
  try {
    const made = { ...request, basis };
    const acts = files.map((file) =>
      exportAct(made, { format: request.format, file: basename(file.path) }, file),
    );
    recorded = await store.recordAsReader(acts, request.actor);
  } catch (error) {
    await discard();
    throw error;
  }
  await publish();
  return { files, recorded, warnings };
}

async function unprintable(store: Store, request: ExportRequest): Promise<readonly Problem[]> {
  if (request.format !== 'pdf') return [];
  const lacking = await request.write.lettersLacking();
  const found = lettersOfLists([printedReport(store, request)], lacking, request.mayNumberLetters ?? false);
  assertPrintable(found);
  return found;
}

async function prepareReport(store: Store, request: ExportRequest): Promise<PreparedReport> {
  const { report, format, out } = request;
  const { prepare } = request.write;
  if (report === PAGE_REPORT) return prepare.html(out, dashboardPage(store, request));
  if (format === 'xlsx') return prepare.xlsx(out, workbookSheets(store, request));
  if (format === 'pdf') return prepare.pdf(out, printedReport(store, request));
  const sheets = reportSheets(store, request);
  if (!isFolder(report)) return prepare.csv(out, onlySheet(sheets));
  return prepare.folder(
    out,
    sheets.map((sheet, index) => ({
      name: csvName(index, sheet),
      format: 'csv' as const,
      sheets: () => [sheet],
    })),
  );
}

/**
 * A list to be signed as it is printed.
 * @throws UsageError `pdf-lists-only` for any other report
 */
export function printedReport(
  store: Store,
  request: ReportRequest & { readonly version: string },
): PrintedList {
  const { report, period, kind, lang, version } = request;
  if (!isPayList(report)) throw new UsageError('pdf-lists-only', { report });
  const run = store.run(period, kind);
  if (run === null) throw new RefusedError('run-missing', { period, kind });
  return printedList(run, reportSheets(store, request), { lang, version });
}

/** Sheets of a report's workbook: the payroll has its details beside it, the summary of an office its work units. */
export function workbookSheets(store: Store, request: ReportRequest): readonly ReportSheet[] {
  const { report, unit, isMasked } = request;
  const sheets = reportSheets(store, request);
  if (report === 'payroll') return [...sheets, ...reportSheets(store, { ...request, report: 'details' })];
  // What is published merges units, and one unit has none beside it.
  if (report === 'summary' && unit === undefined && !isMasked) return [...sheets, unitSheet(store, request)];
  return sheets;
}

/**
 * Prints a report of one sheet as CSV, from one consistent state, and records it when it is out: who reads a pipe has the
 * data whatever becomes of it.
 */
export async function printReport(
  store: Store,
  request: ReportRequest & {
    readonly version: string;
    readonly actor: Actor;
    readonly print: PrintReport;
  },
): Promise<Recorded> {
  const { basis, printed } = await store.readAsync(async () => ({
    basis: store.newestActId(),
    printed: await request.print(onlySheet(reportSheets(store, request))),
  }));
  const detail = { format: 'csv', file: '-', ...(printed.isWhole ? {} : { partial: 1 }) };
  return store.recordAsReader([exportAct({ ...request, basis }, detail, printed)], request.actor);
}

/** What a file was made from: how far the log had come, the language, and the version of the program. */
export interface MadeFrom extends ReportRequest {
  readonly basis: number;
  readonly version: string;
}

/** The act by which the audit chain tells of an exported file. */
export function exportAct(
  { report, period, kind, unit, nip, months, against, isMasked, lang, version, basis }: MadeFrom,
  detail: AuditEntry['detail'],
  { rows, sha256 }: Pick<WrittenFile, 'rows' | 'sha256'>,
): Act {
  return {
    act: 'export',
    subject: kind === 'regular' ? period : `${period} ${kind}`,
    detail: {
      report,
      ...detail,
      ...(unit !== undefined && { unit }),
      ...(nip !== undefined && { nip }),
      ...(months !== undefined && { months }),
      ...(against !== undefined && { with: against }),
      ...(isMasked && { masked: 1 }),
      lang,
      program: version,
      basis,
      rows,
      sha256,
    },
  };
}

function onlySheet(sheets: readonly ReportSheet[]): ReportSheet {
  const [sheet] = sheets;
  if (!sheet || sheets.length > 1)
    throw new UsageError('csv-one-sheet', { report: sheets.map(({ name }) => name).join(', ') });
  return sheet;
}

/** `2-berkas-masukan.csv`: numbered, so that the sheets keep their order. */
export function csvName(index: number, { name }: ReportSheet): string {
  return `${index + 1}-${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}.csv`;
}
