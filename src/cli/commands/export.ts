import { UsageError } from '../../app/errors.ts';
import { BANK_REPORT, REPORTS } from '../../domain/report-kinds.ts';
import { choiceArgument, nipArgument, periodArgument, textFlag } from '../arguments.ts';
import type { Flags, Registry } from '../registry.ts';
import type { Outcome, Session } from '../session.ts';

export function registerExport({ program, text, action, examples }: Registry): void {
  const command = program
    .command('export')
    .argument('<report>', REPORTS.join(', '))
    .argument('<period>')
    .description(text.commands.export)
    .option('--format <format>', text.flags.format)
    .option('--out <path>', text.flags.out)
    .option('--unit <unit>', text.flags.unit)
    .option('--with <period>', text.flags.with)
    .option('--nip <nip>', text.flags.nip)
    .option('--kind <kind>', text.flags.kind)
    .action(action(runExport));
  examples(command, [
    'binjai-pay export payroll 2026-01 --format xlsx',
    'binjai-pay export daftar-gaji 2026-01 --unit "Dinas Kesehatan"',
    'binjai-pay export payroll 2026-01 --out - | head',
    'binjai-pay export details 2026-01 --format csv',
    'binjai-pay export variance 2026-03 --with 2026-01 --format xlsx',
    'binjai-pay export targets 2026-01 --format xlsx',
    'binjai-pay export feedback 2026-01 --nip 198507152010011003 --out budi.xlsx',
    'binjai-pay export audit 2026-01 --format xlsx --out audit.xlsx',
    'binjai-pay export bank 2026-01',
  ]);
}

export async function runExport(
  session: Session,
  [name = '', word = '']: readonly string[],
  flags: Flags,
): Promise<Outcome> {
  const report = choiceArgument('report', name, REPORTS);
  if (report === BANK_REPORT) {
    const { runExportBank } = await import('./export-bank.ts');
    return runExportBank(session, word, flags);
  }
  const { defaultFileName, EXPORT_FORMATS, exportReport, printReport } = await import(
    '../../app/export-report.ts'
  );
  const { isPayList } = await import('../../app/report-sheets.ts');
  const { outcomeTexts } = await import('../../text/outcomes.ts');
  const { writeReport, printCsv } = await import('../../sheets/index.ts');
  const { RUN_KINDS } = await import('../../domain/pay/posted.ts');
  const { lang, reportLang, quiet, actor } = session.options;
  const period = periodArgument(word);
  const kind = choiceArgument('--kind', textFlag(flags, 'kind') ?? 'regular', RUN_KINDS);
  const asked = textFlag(flags, 'out');
  const format = choiceArgument(
    '--format',
    textFlag(flags, 'format') ?? (isPayList(report) ? 'xlsx' : formatOf(asked)),
    EXPORT_FORMATS,
  );
  const unit = textFlag(flags, 'unit');
  const against = textFlag(flags, 'with');
  if (against !== undefined && report !== 'variance') throw new UsageError('with-variance-only');
  const nip = textFlag(flags, 'nip');
  if (nip !== undefined && report !== 'feedback') throw new UsageError('nip-feedback-only');
  const common = {
    report,
    period,
    kind,
    ...(unit !== undefined && { unit }),
    ...(nip !== undefined && { nip: nipArgument(nip) }),
    ...(against !== undefined && { against: periodArgument(against) }),
    lang: reportLang,
    actor,
    progress: session.progress,
  };
  const out = asked ?? defaultFileName(common, format);
  if (out === '-' && format !== 'csv') throw new UsageError('stdout-csv-only');
  const store = await session.openStore('readwrite');
  try {
    if (out === '-') {
      await printReport(store, { ...common, print: (sheet) => printCsv(process.stdout, sheet) });
      return { text: '', data: null };
    }
    const { files, recorded } = await exportReport(store, { ...common, format, out, write: writeReport });
    return {
      text: quiet ? '' : files.map(({ path, rows }) => outcomeTexts[lang].exported(path, rows)).join('\n'),
      data: { files, recorded },
    };
  } finally {
    store.close();
  }
}

/** Format by the ending of the file asked for; CSV where it does not tell. */
function formatOf(out: string | undefined): string {
  return out?.toLowerCase().endsWith('.xlsx') ? 'xlsx' : 'csv';
}
