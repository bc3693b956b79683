import { UsageError } from '../../app/errors.ts';
import { choiceArgument, periodArgument, textFlag } from '../arguments.ts';
import type { Flags, Registry } from '../registry.ts';
import type { Outcome, Session } from '../session.ts';

export function register({ program, text, action, examples }: Registry): void {
  const command = program
    .command('import')
    .argument('<file...>')
    .description(text.commands.import)
    .option('--as <kind>', text.flags.as)
    .option('--period <period>', text.flags.period)
    .option('--sheet <name>', text.flags.sheet)
    .option('--dry-run', text.flags.dryRun)
    .option('--replace', text.flags.replace)
    .option('--accept-valid', text.flags.acceptValid)
    .option(
      '--map <column=field>',
      text.flags.map,
      (value: string, before: string[]) => [...before, value],
      [],
    )
    .option('--save-map', text.flags.saveMap)
    .option('--rejects <path>', text.flags.rejects)
    .option('--problems <file>', text.flags.problems)
    .action(action(runImport));
  examples(command, [
    'binjai-pay import pegawai.xlsx kinerja.xlsx --period 2026-01',
    'binjai-pay import pegawai.xlsx --period 2026-01 --rejects pegawai-salah.xlsx',
    'binjai-pay import absensi.csv --as attendance --period 2026-01 --dry-run',
    'binjai-pay import rekap.xlsx --period 2026-01 --map "Telat (kali)=tl1" --map "OPD=-" --save-map',
  ]);
}

async function runImport(session: Session, files: readonly string[], flags: Flags): Promise<Outcome> {
  const { SHEET_KINDS } = await import('../../intake/index.ts');
  const { meaningArguments } = await import('../meaning-arguments.ts');
  const { importSheets } = await import('../../app/import/import-sheets.ts');
  const { markCells, openSheetFile, writeReport } = await import('../../sheets/index.ts');
  const { importedText } = await import('../../text/imported.ts');
  const { renderProblems, problemData } = await import('../render/problem.ts');
  const as = textFlag(flags, 'as');
  const period = textFlag(flags, 'period');
  const sheet = textFlag(flags, 'sheet');
  const { lang, quiet, actor } = session.options;
  const kind = as === undefined ? undefined : choiceArgument('--as', as, SHEET_KINDS);
  const given = period === undefined ? null : periodArgument(period);
  const rejects = textFlag(flags, 'rejects');
  const listed = textFlag(flags, 'problems');
  const acceptValid = flags.acceptValid === true;
  const replace = flags.replace === true;
  // A row that is left out of a replacing sheet would take its employee out of what was known.
  if (acceptValid && replace)
    throw new UsageError('flags-exclusive', { first: '--accept-valid', second: '--replace' });
  const meanings = meaningArguments(Array.isArray(flags.map) ? flags.map : []);
  const store = await session.openStore('readwrite');
  try {
    const outcome = await importSheets(store, {
      files,
      ...(kind && { as: kind }),
      period: given,
      ...(sheet !== undefined && { sheet }),
      dryRun: flags.dryRun === true,
      replace,
      acceptValid,
      meanings,
      keepMeanings: flags.saveMap === true,
      returns: {
        ...(rejects !== undefined && { rejects }),
        ...(listed !== undefined && { problems: listed }),
        lang,
        mark: markCells,
        write: writeReport,
      },
      actor,
      openFile: openSheetFile,
      progress: session.progress,
    });
    const problems = [...outcome.leftOut, ...outcome.warnings];
    if (problems.length > 0) session.streams.err.write(`${renderProblems(problems, lang)}\n`);
    const data = (list: typeof problems): readonly unknown[] =>
      list.map((problem) => problemData(problem, lang));
    return {
      text: quiet ? '' : importedText(outcome, lang),
      data: { ...outcome, leftOut: data([...outcome.leftOut]), warnings: data([...outcome.warnings]) },
    };
  } finally {
    store.close();
  }
}
