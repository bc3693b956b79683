import { UsageError } from '../../app/errors.ts';
import { parseDay, parsePeriod } from '../../domain/calendar/period.ts';
import { textFlag } from '../arguments.ts';
import type { Flags, Registry } from '../program.ts';
import type { Outcome, Session } from '../session.ts';

export function registerAudit({ program, text, action, examples }: Registry): void {
  const command = program
    .command('audit')
    .description(text.commands.audit)
    .option('--act <act>', text.flags.act)
    .option('--actor-name <name>', text.flags.actorName)
    .option('--subject <text>', text.flags.subject)
    .option('--since <day>', text.flags.since)
    .option('--until <day>', text.flags.until)
    .action(action(runAudit));
  examples(command, ['binjai-pay audit', 'binjai-pay audit --act approve --since 2026-01-01 --json']);
}

async function runAudit(session: Session, _args: readonly string[], flags: Flags): Promise<Outcome> {
  const { auditLog } = await import('../../app/audit-log.ts');
  const { renderTable } = await import('../table.ts');
  const filter = {
    act: textFlag(flags, 'act'),
    actor: textFlag(flags, 'actorName'),
    subject: textFlag(flags, 'subject'),
    since: dayFlag(flags, 'since'),
    until: dayFlag(flags, 'until'),
  };
  const store = await session.openStore('readonly');
  try {
    const entries = store.read(() => [...auditLog(store, filter)]);
    const rows = entries.map((entry) => [
      String(entry.id),
      entry.at,
      entry.act,
      entry.actor === entry.osUser ? entry.actor : `${entry.actor} (${entry.osUser})`,
      entry.subject,
      Object.entries(entry.detail)
        .map(([key, value]) => `${key}=${value}`)
        .join(' '),
      entry.hash.slice(0, 12),
    ]);
    return { text: renderTable(rows, [0]).join('\n'), data: { entries, chainHead: store.chainHead() } };
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
