import { basename, dirname, join } from 'node:path';
import { UsageError } from '../../app/errors.ts';
import type { ExportFormat, ExportRequest } from '../../app/export/export-report.ts';
import type { Store } from '../../app/ports/store.ts';
import type { Period } from '../../domain/calendar/period.ts';
import type { RunKind } from '../../domain/pay/posted.ts';
import type { ReportKind } from '../../domain/report-kinds.ts';
import { choiceArgument, nipArgument, periodArgument, textFlag, wholeArgument } from '../arguments.ts';
import { askedPeriod } from '../asked-period.ts';
import { assertEnding, endingOf } from '../file-ending.ts';
import type { Flags } from '../registry.ts';
import type { Outcome, Session } from '../session.ts';
import { isUnattended, runKindFlag, underLock } from '../unattended.ts';
import { warn } from '../warn.ts';

/** Ten years ahead; further nobody plans. */
const MOST_MONTHS = 120;

/** Writes one report to a file, a folder, or standard output. */
export async function runExportReport(
  session: Session,
  report: ReportKind,
  word: string,
  flags: Flags,
): Promise<Outcome> {
  const { formatsOf } = await import('../../app/export/export-report.ts');
  const { isFolder, isPayList } = await import('../../app/export/report-sheets.ts');
  const out = textFlag(flags, 'out');
  const formats = formatsOf(report);
  const asked = textFlag(flags, 'format') ?? formatOf(out, formats);
  if (asked === 'pdf' && formats.includes('xlsx') && !isPayList(report))
    throw new UsageError('pdf-lists-only', { report });
  const format = choiceArgument('--format', asked, formats);
  const isFolderHere = format === 'csv' && isFolder(report);
  assertEnding(out, {
    report,
    format,
    isFolder: isFolderHere,
    formats: formats.filter((each) => each !== 'csv' || !isFolder(report)),
  });
  const against = textFlag(flags, 'with');
  if (against !== undefined && report !== 'variance') throw new UsageError('with-variance-only');
  if (flags.nip !== undefined && report !== 'feedback') throw new UsageError('nip-feedback-only');
  if (flags.mask === true && (report !== 'summary' || flags.unit !== undefined))
    throw new UsageError('mask-summary-only');
  if (flags.months !== undefined && report !== 'personnel') throw new UsageError('months-personnel-only');
  if (out === '-' && !formats.includes('csv')) throw new UsageError('page-to-file', { report });
  if (out === '-' && format !== 'csv') throw new UsageError('stdout-csv-only');
  if (out === '-' && session.options.json)
    throw new UsageError('flags-exclusive', { first: '--out -', second: '--json' });
  if (isUnattended(flags) && (out === '-' || isFolderHere)) throw new UsageError('if-changed-one-file');
  const kind = await runKindFlag(flags);
  const periodIn = await askedPeriod(word);
  const store = await session.openStore('readwrite');
  try {
    const request = await requestOf(session, { report, period: periodIn(store, kind), kind, format }, flags);
    const write = (): Promise<Outcome> => writeOne(session, store, request);
    if (!isUnattended(flags)) return await write();
    return await underLock(join(dirname(request.out), `.${basename(request.out)}.lock`), flags, write);
  } finally {
    store.close();
  }
}

interface Asked {
  readonly report: ReportKind;
  readonly period: Period;
  readonly kind: RunKind;
  readonly format: ExportFormat;
}

type Request = ExportRequest & { readonly ifChanged: boolean };

async function requestOf(session: Session, asked: Asked, flags: Flags): Promise<Request> {
  const { defaultFileName } = await import('../../app/export/export-report.ts');
  const { writeReport } = await import('../../sheets/index.ts');
  const { reportLang, actor, yes } = session.options;
  const unit = textFlag(flags, 'unit');
  const nip = textFlag(flags, 'nip');
  const months = textFlag(flags, 'months');
  const against = textFlag(flags, 'with');
  const common = {
    report: asked.report,
    period: asked.period,
    kind: asked.kind,
    ...(unit !== undefined && { unit }),
    ...(nip !== undefined && { nip: nipArgument(nip) }),
    ...(months !== undefined && { months: wholeArgument('--months', months, 1, MOST_MONTHS) }),
    ...(against !== undefined && { against: periodArgument(against) }),
    ...(flags.mask === true && { isMasked: true }),
    lang: reportLang,
    version: session.version,
    actor,
    progress: session.progress,
  };
  const { format } = asked;
  const out = textFlag(flags, 'out') ?? defaultFileName(common, format);
  return {
    ...common,
    format,
    out,
    mayNumberLetters: yes,
    write: writeReport,
    ifChanged: flags.ifChanged === true,
  };
}

async function writeOne(session: Session, store: Store, request: Request): Promise<Outcome> {
  const { exportReport, printReport } = await import('../../app/export/export-report.ts');
  const { areUnchanged } = await import('../../app/nightly/unchanged.ts');
  const { outcomeTexts } = await import('../../text/outcomes/index.ts');
  const { lang, quiet } = session.options;
  const { out, format, write } = request;
  if (out === '-') {
    const { printCsv } = await import('../../sheets/index.ts');
    await printReport(store, { ...request, print: (sheet) => printCsv(session.streams.out.stream(), sheet) });
    return { text: '', data: null };
  }
  if (format === 'xlsx') session.saveMemory();
  const text = outcomeTexts[lang];
  if (request.ifChanged && (await areUnchanged(store, [{ path: out, format, request }], write.hash)))
    return { text: quiet ? '' : text.unchanged(out), data: { files: [], recorded: null, isUnchanged: true } };
  const { files, recorded, warnings } = await exportReport(store, request);
  await warn(session, warnings);
  return {
    text: quiet ? '' : files.map(({ path, rows }) => text.exported(path, rows)).join('\n'),
    data: { files, recorded, ...(request.ifChanged && { isUnchanged: false }) },
  };
}

/** Format by the ending of the file asked for, where the report has it; else the usual one of the report. */
function formatOf(out: string | undefined, formats: readonly [ExportFormat, ...ExportFormat[]]): string {
  const ending = endingOf(out);
  if (ending === 'pdf' && formats.includes('xlsx')) return ending;
  return formats.find((format) => format === ending) ?? formats[0];
}
