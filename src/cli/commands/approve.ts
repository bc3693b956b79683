import { RefusedError, UsageError } from '../../app/errors.ts';
import type { Run } from '../../app/ports/runs.ts';
import { choiceArgument, hashFlag, periodArgument, textFlag } from '../arguments.ts';
import type { Flags, Registry } from '../registry.ts';
import type { Outcome, Session } from '../session.ts';

/** The life of a run: approve, reopen, pay. */
export function register({ program, text, action, examples }: Registry): void {
  const approve = program
    .command('approve')
    .argument('<period>')
    .description(text.commands.approve)
    .option('--seal <digits>', text.flags.seal)
    .option('--kind <kind>', text.flags.kind)
    .action(action(runApprove));
  examples(approve, [
    'binjai-pay approve 2026-01 --actor "Siti Aminah" --yes',
    'binjai-pay approve 2026-01 --seal 2159b35a6bbb --actor "Siti Aminah" --yes',
  ]);
  const reopen = program
    .command('reopen')
    .argument('<period>')
    .description(text.commands.reopen)
    .requiredOption('--reason <text>', text.flags.reason)
    .option('--kind <kind>', text.flags.kind)
    .action(action(runReopen));
  examples(reopen, ['binjai-pay reopen 2026-01 --reason "absensi Dinas Kesehatan keliru" --yes']);
  const pay = program
    .command('pay')
    .argument('<period>')
    .description(text.commands.pay)
    .option('--kind <kind>', text.flags.kind)
    .action(action(runPay));
  examples(pay, ['binjai-pay pay 2026-01 --yes']);
}

async function runApprove(session: Session, [word = '']: readonly string[], flags: Flags): Promise<Outcome> {
  const { approvable, approveRun } = await import('../../app/run/run-life.ts');
  const { approvalFigures } = await import('../../domain/pay/approval-figures.ts');
  const { lifeTexts } = await import('../../text/run-life.ts');
  const text = lifeTexts[session.options.lang];
  const seal = hashFlag(flags, 'seal');
  const store = await session.openStore('readwrite');
  try {
    const act = await runAct(session, word, flags);
    const draft = store.read(() => approvable(store, act, { progress: session.progress }));
    const notices = text.notices(draft, act.actor.name);
    for (const notice of notices) session.streams.err.write(`${session.text.warning}: ${notice}\n`);
    await confirm(session, [...text.draft(draft), text.askApprove].join('\n'));
    // Only what was shown, or what the seal on the command line says, is approved.
    const run = approveRun(store, act, seal ?? draft.run.seal, { shown: draft, progress: session.progress });
    const figures = approvalFigures(run.totals);
    const { separatePersons } = draft;
    return {
      text: session.options.quiet ? '' : text.approved(run, figures),
      data: { run, figures, separatePersons, notices },
    };
  } finally {
    store.close();
  }
}

async function runReopen(session: Session, [word = '']: readonly string[], flags: Flags): Promise<Outcome> {
  const { bankFileOfRun, reopenRun } = await import('../../app/run/run-life.ts');
  const { bankTexts } = await import('../../text/bank.ts');
  const { lifeTexts } = await import('../../text/run-life.ts');
  const text = lifeTexts[session.options.lang];
  const store = await session.openStore('readwrite');
  try {
    const act = await runAct(session, word, flags);
    const reason = textFlag(flags, 'reason')?.trim() ?? '';
    if (reason === '') throw new UsageError('reason-empty');
    const file = bankFileOfRun(store, act);
    if (file !== null) {
      const { lang } = session.options;
      session.streams.err.write(`${session.text.warning}: ${bankTexts[lang].made(file)}\n`);
    }
    await confirm(session, text.askReopen(act));
    const run = reopenRun(store, act, reason);
    return outcome(session, run, text.reopened(run));
  } finally {
    store.close();
  }
}

async function runPay(session: Session, [word = '']: readonly string[], flags: Flags): Promise<Outcome> {
  const { bankFileOfRun, payRun } = await import('../../app/run/run-life.ts');
  const { lifeTexts } = await import('../../text/run-life.ts');
  const text = lifeTexts[session.options.lang];
  const store = await session.openStore('readwrite');
  try {
    const act = await runAct(session, word, flags);
    await confirm(session, text.askPay(act));
    const run = payRun(store, act);
    return outcome(session, run, text.paid(run, bankFileOfRun(store, act)));
  } finally {
    store.close();
  }
}

async function runAct(session: Session, word: string, flags: Flags) {
  const { RUN_KINDS } = await import('../../domain/pay/posted.ts');
  return {
    period: periodArgument(word),
    kind: choiceArgument('--kind', textFlag(flags, 'kind') ?? 'regular', RUN_KINDS),
    actor: session.options.actor,
  };
}

/** Asks on a terminal; without one the act needs `--yes`. */
async function confirm({ options, streams }: Session, question: string): Promise<void> {
  if (options.yes) return;
  if (!streams.in.isTerminal) throw new RefusedError('confirmation-missing');
  streams.err.write(`${question} `);
  const answer = (await streams.in.readLine()).trim().toLowerCase();
  if (!['y', 'ya', 'yes'].includes(answer)) throw new RefusedError('not-confirmed');
}

function outcome({ options }: Session, run: Run, text: string): Outcome {
  return { text: options.quiet ? '' : text, data: { run } };
}
