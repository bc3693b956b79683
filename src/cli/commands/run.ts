import { choiceArgument, periodArgument, textFlag } from '../arguments.ts';
import type { Flags, Registry } from '../registry.ts';
import type { Outcome, Session } from '../session.ts';

export function register({ program, text, action, examples }: Registry): void {
  const command = program
    .command('run')
    .argument('<period>')
    .description(text.commands.run)
    .option('--kind <kind>', text.flags.kind)
    .option('--dry-run', text.flags.dryRun)
    .action(action(runRun));
  examples(command, [
    'binjai-pay run 2026-01',
    'binjai-pay run 2026-03 --kind thr',
    'binjai-pay run 2026-01 --dry-run --json',
  ]);
}

async function runRun(session: Session, [word = '']: readonly string[], flags: Flags): Promise<Outcome> {
  const { runPeriod } = await import('../../app/run/run-period.ts');
  const { slipsInThread } = await import('../threads/slips-in-thread.ts');
  const { outcomeTexts } = await import('../../text/outcomes/index.ts');
  const { RUN_KINDS } = await import('../../domain/pay/posted.ts');
  const period = periodArgument(word);
  const kind = choiceArgument('--kind', textFlag(flags, 'kind') ?? 'regular', RUN_KINDS);
  const { lang, quiet, actor } = session.options;
  const store = await session.openStore('readwrite');
  try {
    const outcome = await runPeriod(store, {
      period,
      kind,
      dryRun: flags.dryRun === true,
      actor,
      version: session.version,
      progress: session.progress,
      computeSlips: slipsInThread(session.version),
    });
    const { run, groups, held, odd, oddCount, unapproved, isExample, dryRun } = outcome;
    return {
      text: quiet ? '' : outcomeTexts[lang].ran(outcome).join('\n'),
      data: { run, groups, held, odd, oddCount, unapproved, isExample, dryRun },
    };
  } finally {
    store.close();
  }
}
