import type { EmployeeVariance } from '../../app/compare-runs.ts';
import type { Cause } from '../../domain/pay/variance.ts';
import { choiceArgument, periodArgument, textFlag } from '../arguments.ts';
import type { Flags, Registry } from '../registry.ts';
import type { Outcome, Session } from '../session.ts';

/** How many of the largest changes are listed by name; a file lists all. */
const LISTED = 10;

export function register({ program, text, action, examples }: Registry): void {
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
  const { RUN_KINDS } = await import('../../domain/pay/posted.ts');
  const against = textFlag(flags, 'with');
  const request = {
    period: periodArgument(word),
    kind: choiceArgument('--kind', textFlag(flags, 'kind') ?? 'regular', RUN_KINDS),
    ...(against !== undefined && { against: periodArgument(against) }),
    progress: session.progress,
  };
  // With a file or a format it is the export of the report `variance`.
  if (flags.out !== undefined || flags.format !== undefined) {
    const { runExport } = await import('./export.ts');
    return runExport(session, ['variance', word], flags);
  }
  const { compareRuns } = await import('../../app/compare-runs.ts');
  const { renderVariance } = await import('../render/variance.ts');
  const { lang, quiet } = session.options;
  const store = await session.openStore('readonly');
  try {
    return store.read(() => {
      const { before, after, separatePersons, employees } = compareRuns(store, request);
      const causes: Partial<Record<Cause, number>> = {};
      const largest: EmployeeVariance[] = [];
      let people = 0;
      for (const employee of employees()) {
        people++;
        for (const [cause, amount] of Object.entries(employee.causes) as [Cause, number][]) {
          causes[cause] = (causes[cause] ?? 0) + amount;
        }
        keepLargest(largest, employee);
      }
      const chainHead = store.chainHead();
      const summary = { before, after, people, causes, largest, separatePersons, chainHead };
      return {
        text: quiet ? '' : renderVariance(summary, lang).join('\n'),
        data: {
          before: before.period,
          after: after.period,
          people,
          causes,
          totals: { before: before.totals.DITERIMA, after: after.totals.DITERIMA },
          seals: { before: before.seal, after: after.seal },
          largest,
          separatePersons,
          chainHead,
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
