import { UsageError } from '../../app/errors.ts';
import { parseDay, parsePeriod } from '../../domain/calendar/period.ts';
import { periodArgument, textFlag } from '../arguments.ts';
import type { Flags, Registry } from '../registry.ts';
import type { Outcome, Session } from '../session.ts';

export function register({ program, text, action, examples }: Registry): void {
  const command = program
    .command('audit')
    .description(text.commands.audit)
    .option('--act <act>', text.flags.act)
    .option('--actor-name <name>', text.flags.actorName)
    .option('--subject <text>', text.flags.subject)
    .option('--period <period>', text.flags.auditPeriod)
    .option('--since <day>', text.flags.since)
    .option('--until <day>', text.flags.until)
    .action(action(runAudit));
  examples(command, [
    'binjai-pay audit',
    'binjai-pay audit --period 2026-01',
    'binjai-pay audit --act approve --since 2026-01-01 --json',
  ]);
}

async function runAudit(session: Session, _args: readonly string[], flags: Flags): Promise<Outcome> {
  const { auditLog, otherActs, waitingActs } = await import('../../app/audit-log.ts');
  const { renderAuditLog } = await import('../render/audit-log.ts');
  const period = textFlag(flags, 'period');
  const filter = {
    act: textFlag(flags, 'act'),
    actor: textFlag(flags, 'actorName'),
    subject: textFlag(flags, 'subject'),
    period: period === undefined ? undefined : periodArgument(period),
    since: dayFlag(flags, 'since'),
    until: dayFlag(flags, 'until'),
  };
  const store = await session.openStore('readonly');
  try {
    return store.read(() => {
      const entries = [...auditLog(store, filter)];
      const waiting = waitingActs(store, filter);
      const chainHead = store.chainHead();
      const knownActs = otherActs(store, filter);
      const lines = renderAuditLog({ entries, waiting, chainHead, knownActs }, session.options.lang);
      return { text: lines.join('\n'), data: { entries, waiting, chainHead } };
    });
  } finally {
    store.close();
  }
}

/** A day, or a month, from which or up to which entries are shown. */
function dayFlag(flags: Flags, name: string): string | undefined {
  const value = textFlag(flags, name);
  if (value === undefined) return undefined;
  if (parseDay(value) === null && parsePeriod(value) === null) throw new UsageError('day-invalid', { value });
  return value;
}
