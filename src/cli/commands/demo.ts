import { textFlag, wholeArgument } from '../arguments.ts';
import type { Flags, Registry } from '../registry.ts';
import type { Outcome, Session } from '../session.ts';

const DEFAULT_EMPLOYEES = 60;

export function register({ program, text, action, examples }: Registry): void {
  const command = program
    .command('demo')
    .description(text.commands.demo)
    .option('--dir <folder>', text.flags.dir)
    .option('--employees <number>', text.flags.employees)
    .action(action(runDemoCommand));
  examples(command, ['binjai-pay demo', 'binjai-pay demo --dir percobaan --employees 5000']);
}

async function runDemoCommand(session: Session, _args: readonly string[], flags: Flags): Promise<Outcome> {
  const { runDemo } = await import('../../app/demo/run-demo.ts');
  const { MOST_EMPLOYEES } = await import('../../app/demo/demo-city.ts');
  const { makePeriod } = await import('../../domain/calendar/period.ts');
  const { openSheetFile, writeReport } = await import('../../sheets/index.ts');
  const { openStore } = await import('../../store/index.ts');
  const { LINE_LABELS } = await import('../../text/figure-labels.ts');
  const { outcomeTexts } = await import('../../text/outcomes/index.ts');
  const { REPORT_HEADINGS } = await import('../../text/report-headings.ts');
  const { lang, reportLang, actor } = session.options;
  const dir = textFlag(flags, 'dir') ?? 'demo';
  const asked = textFlag(flags, 'employees');
  const outcome = await runDemo({
    dir,
    employees:
      asked === undefined ? DEFAULT_EMPLOYEES : wholeArgument('--employees', asked, 1, MOST_EMPLOYEES),
    period: makePeriod(2026, 1),
    lang: reportLang,
    actor,
    version: session.version,
    write: writeReport,
    openFile: openSheetFile,
    openStore: async (path) =>
      openStore(path, { mode: 'create', now: () => session.now(), programVersion: session.version }),
    progress: session.progress,
  });
  const text = outcomeTexts[lang];
  const columns = [LINE_LABELS[reportLang].DITERIMA, REPORT_HEADINGS[reportLang].STATUS];
  return {
    text: [...text.ran(outcome.run), '', ...text.demo(dir, outcome.files, columns)].join('\n'),
    data: { files: outcome.files, run: outcome.run.run },
  };
}
