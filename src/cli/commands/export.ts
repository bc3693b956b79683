import { UsageError } from '../../app/errors.ts';
import {
  BANK_REPORT,
  CORETAX_REPORTS,
  type CoretaxReport,
  REPORTS,
  SLIPS_REPORT,
} from '../../domain/report-kinds.ts';
import { choiceArgument, textFlag } from '../arguments.ts';
import type { Flags, Registry } from '../registry.ts';
import type { Outcome, Session } from '../session.ts';

export function register({ program, text, action, examples }: Registry): void {
  const command = program
    .command('export')
    .argument('[report]', REPORTS.join(', '))
    .argument('[period]', text.periodOrLatest)
    .description(text.commands.export)
    .option('--format <format>', text.flags.format)
    .option('--out <path>', text.flags.out)
    .option('--unit <unit>', text.flags.unit)
    .option('--with <period>', text.flags.with)
    .option('--nip <nip>', text.flags.nip)
    .option('--per <file>', text.flags.per)
    .option('--password-file <file>', text.flags.passwordFile)
    .option('--mask', text.flags.mask)
    .option('--months <number>', text.flags.months)
    .option('--kind <kind>', text.flags.kind)
    .option('--all <period>', text.flags.all)
    .option('--if-changed', text.flags.ifChanged)
    .option('--wait <seconds>', text.flags.wait)
    .option('--keep <number>', text.flags.keep)
    .action(action(runExport));
  examples(command, [
    'binjai-pay export payroll 2026-01 --format xlsx',
    'binjai-pay export daftar-gaji 2026-01 --unit "Dinas Kesehatan"',
    'binjai-pay export daftar-gaji 2026-01 --format pdf',
    'binjai-pay export slips 2026-01 --per unit',
    'binjai-pay export slips 2026-01 --password-file sandi.txt --out slip',
    'binjai-pay export payroll 2026-01 --out - | head',
    'binjai-pay export details 2026-01 --format csv',
    'binjai-pay export variance 2026-03 --with 2026-01 --format xlsx',
    'binjai-pay export targets 2026-01 --format xlsx',
    'binjai-pay export feedback 2026-01 --nip 198507152010011003 --out budi.xlsx',
    'binjai-pay export training 2026-06 --format xlsx',
    'binjai-pay export personnel 2026-01 --months 24 --out jatuh-tempo.xlsx',
    'binjai-pay export dashboard 2026-01',
    'binjai-pay export audit 2026-01 --format xlsx --out audit.xlsx',
    'binjai-pay export summary 2026-01 --mask --out publikasi.csv',
    'binjai-pay export sipd-gaji 2026-01 --format xlsx --unit "Dinas Kesehatan"',
    'binjai-pay export bank 2026-01',
    'binjai-pay export coretax-bpmp 2026-01',
    'binjai-pay export coretax-bpa2 2026-12 --format xlsx',
    'binjai-pay export --all latest-approved --out laporan --if-changed --keep 12 --quiet',
    'binjai-pay export payroll latest-approved --out gaji.csv --if-changed',
  ]);
}

/** One report, the file for the bank, or every report of a run. */
export async function runExport(session: Session, words: readonly string[], flags: Flags): Promise<Outcome> {
  const [name, word] = words;
  const all = textFlag(flags, 'all');
  const forSlips =
    flags.per !== undefined ? '--per' : flags.passwordFile !== undefined ? '--password-file' : null;
  if (forSlips !== null && name !== SLIPS_REPORT) throw new UsageError('slips-only', { flag: forSlips });
  if (all !== undefined) {
    if (name !== undefined) throw new UsageError('flags-exclusive', { first: name, second: '--all' });
    const { runExportAll } = await import('./export-all.ts');
    return runExportAll(session, all, flags);
  }
  const missing = name === undefined ? 'report' : word === undefined ? 'period' : undefined;
  if (missing !== undefined)
    throw new UsageError('usage', { message: session.text.usage.missingArgument(missing) });
  if (flags.keep !== undefined) throw new UsageError('keep-all-only');
  const report = choiceArgument('report', name ?? '', REPORTS);
  if (report === BANK_REPORT) {
    const { runExportBank } = await import('./export-bank.ts');
    return runExportBank(session, word ?? '', flags);
  }
  if (report === SLIPS_REPORT) {
    const { runExportSlips } = await import('./export-slips.ts');
    return runExportSlips(session, word ?? '', flags);
  }
  if (isCoretaxReport(report)) {
    const { runExportCoretax } = await import('./export-coretax.ts');
    return runExportCoretax(session, report, word ?? '', flags);
  }
  const { runExportReport } = await import('./export-report.ts');
  return runExportReport(session, report, word ?? '', flags);
}

function isCoretaxReport(report: (typeof REPORTS)[number]): report is CoretaxReport {
  return CORETAX_REPORTS.some((each) => each === report);
}
