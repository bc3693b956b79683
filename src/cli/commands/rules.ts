import { UsageError } from '../../app/errors.ts';
import { periodArgument, textFlag } from '../arguments.ts';
import type { Flags, Registry } from '../program.ts';
import type { Outcome, Session } from '../session.ts';

export function registerRules({ program, text, action, examples }: Registry): void {
  const rules = program.command('rules').description(text.commands.rules);
  examples(
    rules
      .command('list')
      .description(text.commands['rules list'])
      .option('--period <period>', text.flags.rulesPeriod)
      .action(action(runList)),
    ['binjai-pay rules list', 'binjai-pay rules list --period 2026-01'],
  );
  examples(
    rules.command('show').argument('<id>').description(text.commands['rules show']).action(action(runShow)),
    ['binjai-pay rules show tax.ter', 'binjai-pay rules show allowance.rice-price --json'],
  );
}

async function runList(session: Session, _args: readonly string[], flags: Flags): Promise<Outcome> {
  const { listRules } = await import('../../rules/index.ts');
  const { renderRuleList } = await import('../render-rules.ts');
  const period = textFlag(flags, 'period');
  const rows = period === undefined ? listRules() : listRules(periodArgument(period));
  return { text: renderRuleList(rows, session.options.lang).join('\n'), data: rows };
}

async function runShow(session: Session, [id = '']: readonly string[]): Promise<Outcome> {
  const { showRule, ruleIds } = await import('../../rules/index.ts');
  const { renderRule } = await import('../render-rules.ts');
  const rule = showRule(id);
  if (rule === null) {
    const { nearest } = await import('../../text/nearest.ts');
    throw new UsageError('rule-unknown', { id, nearest: nearest(id, ruleIds())[0] ?? '' });
  }
  return { text: renderRule(rule, session.options.lang).join('\n'), data: rule };
}
