import type { EmployeeVariance } from '../../app/compare-runs.ts';
import { UsageError } from '../../app/errors.ts';
import type { Cause } from '../../domain/pay/variance.ts';
import { choiceArgument, periodArgument, textFlag } from '../arguments.ts';
import type { Flags, Registry } from '../program.ts';
import type { Outcome, Session } from '../session.ts';

/** How many of the largest changes are listed by name; a file lists all. */
const LISTED = 10;

export function registerCompare({ program, text, action, examples }: Registry): void {
  const command = program
    .command('compare')
    .argument('<period>')
    .description(text.commands.compare)
    .option('--with <period>', text.flags.with)
    .option('--kind <kind>', text.flags.kind)
    .option('--format <format>', text.flags.format)
    .option('--out <path>', text.flags.out)
    .action(action(runCompare));
  examples(command, [
    'binjai-pay compare 2026-02',
    'binjai-pay compare 2026-03 --with 2026-01 --format xlsx --out selisih.xlsx',
  ]);
}

async function runCompare(session: Session, [word = '']: readonly string[], flags: Flags): Promise<Outcome> {
  const { compareRuns } = await import('../../app/compare-runs.ts');
  const { RUN_KINDS } = await import('../../domain/pay/posted.ts');
  const { renderVariance } = await import('../render-variance.ts');
  const { lang, reportLang, quiet } = session.options;
  const against = textFlag(flags, 'with');
  const out = textFlag(flags, 'out');
  const request = {
    period: periodArgument(word),
    kind: choiceArgument('--kind', textFlag(flags, 'kind') ?? 'regular', RUN_KINDS),
    ...(against !== undefined && { against: periodArgument(against) }),
    progress: session.progress,
  };
  const format = choiceArgument(
    '--format',
    textFlag(flags, 'format') ?? (out?.endsWith('.xlsx') ? 'xlsx' : 'csv'),
    ['csv', 'xlsx'],
  );
  if (out === '-' && format !== 'csv') throw new UsageError('stdout-csv-only');
  const store = await session.openStore('readonly');
  try {
    return await store.readAsync(async () => {
      const comparison = compareRuns(store, request);
      const { before, after } = comparison;
      if (out !== undefined) {
        const { varianceReport } = await import('../../report/index.ts');
        const { writeReport, writeCsvTo } = await import('../../sheets/index.ts');
        const { outcomeTexts } = await import('../../text/outcomes.ts');
        const sheet = varianceReport(before.period, after.period, () => comparison.employees(), reportLang);
        if (out === '-') {
          await writeCsvTo(process.stdout, sheet);
          return { text: '', data: null };
        }
        const file =
          format === 'csv' ? await writeReport.csv(out, sheet) : await writeReport.xlsx(out, [sheet]);
        return { text: quiet ? '' : outcomeTexts[lang].exported(file.path, file.rows), data: { file } };
      }
      const causes: Partial<Record<Cause, number>> = {};
      const largest: EmployeeVariance[] = [];
      let people = 0;
      for (const employee of comparison.employees()) {
        people++;
        for (const [cause, amount] of Object.entries(employee.causes) as [Cause, number][]) {
          causes[cause] = (causes[cause] ?? 0) + amount;
        }
        keepLargest(largest, employee);
      }
      return {
        text: quiet ? '' : renderVariance({ before, after, people, causes, largest }, lang).join('\n'),
        data: {
          before: before.period,
          after: after.period,
          people,
          causes,
          totals: { before: before.totals.DITERIMA, after: after.totals.DITERIMA },
          largest,
        },
      };
    });
  } finally {
    store.close();
  }
}

function keepLargest(largest: EmployeeVariance[], employee: EmployeeVariance): void {
  const size = (each: EmployeeVariance): number => Math.abs(each.after - each.before);
  largest.push(employee);
  largest.sort((a, b) => size(b) - size(a) || (a.nip < b.nip ? -1 : 1));
  if (largest.length > LISTED) largest.pop();
}
