import { UsageError } from '../../app/errors.ts';
import { choiceArgument, periodArgument, textFlag } from '../arguments.ts';
import type { Flags, Registry } from '../program.ts';
import type { Outcome, Session } from '../session.ts';

export function registerExport({ program, text, action, examples }: Registry): void {
  const command = program
    .command('export')
    .argument('<report>', ['payroll', 'summary', 'audit', 'check'].join(', '))
    .argument('<period>')
    .description(text.commands.export)
    .option('--format <format>', text.flags.format)
    .option('--out <path>', text.flags.out)
    .option('--unit <unit>', text.flags.unit)
    .option('--kind <kind>', text.flags.kind)
    .action(action(runExport));
  examples(command, [
    'binjai-pay export payroll 2026-01 --format xlsx',
    'binjai-pay export payroll 2026-01 --out - | head',
    'binjai-pay export audit 2026-01 --format xlsx --out audit.xlsx',
  ]);
}

async function runExport(
  session: Session,
  [name = '', word = '']: readonly string[],
  flags: Flags,
): Promise<Outcome> {
  const { defaultFileName, EXPORT_FORMATS, exportReport, REPORTS, reportSheets } = await import(
    '../../app/export-report.ts'
  );
  const { outcomeTexts } = await import('../../text/outcomes.ts');
  const { writeReport, writeCsvTo } = await import('../../sheets/index.ts');
  const { RUN_KINDS } = await import('../../domain/pay/posted.ts');
  const { lang, reportLang, quiet, actor } = session.options;
  const report = choiceArgument('report', name, REPORTS);
  const period = periodArgument(word);
  const kind = choiceArgument('--kind', textFlag(flags, 'kind') ?? 'regular', RUN_KINDS);
  const asked = textFlag(flags, 'out');
  const format = choiceArgument('--format', textFlag(flags, 'format') ?? formatOf(asked), EXPORT_FORMATS);
  const unit = textFlag(flags, 'unit');
  const common = {
    report,
    period,
    kind,
    ...(unit !== undefined && { unit }),
    lang: reportLang,
    actor,
    progress: session.progress,
  };
  const out = asked ?? defaultFileName(report, period, kind, format);
  if (out === '-') {
    if (format !== 'csv') throw new UsageError('stdout-csv-only');
    const store = await session.openStore('readonly');
    try {
      const [sheet, ...more] = reportSheets(store, common);
      if (!sheet || more.length > 0) throw new UsageError('csv-one-sheet', { report });
      await writeCsvTo(process.stdout, sheet);
      return { text: '', data: null };
    } finally {
      store.close();
    }
  }
  const store = await session.openStore('readwrite');
  try {
    const files = await exportReport(store, { ...common, format, out, write: writeReport });
    return {
      text: quiet ? '' : files.map(({ path, rows }) => outcomeTexts[lang].exported(path, rows)).join('\n'),
      data: { files },
    };
  } finally {
    store.close();
  }
}

/** Format by the ending of the file asked for; CSV where it does not tell. */
function formatOf(out: string | undefined): string {
  return out?.toLowerCase().endsWith('.xlsx') ? 'xlsx' : 'csv';
}
