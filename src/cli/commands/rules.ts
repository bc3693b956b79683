import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { UsageError } from '../../app/errors.ts';
import type { RuleAddition } from '../../rules/index.ts';
import { periodArgument, textFlag } from '../arguments.ts';
import { readRules } from '../read-rules.ts';
import type { Flags, Registry } from '../registry.ts';
import type { Outcome, Session } from '../session.ts';
import { warn } from '../warn.ts';

export function register({ program, text, action, examples }: Registry): void {
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
  examples(
    rules
      .command('import')
      .argument('<file>')
      .description(text.commands['rules import'])
      .option('--dry-run', text.flags.dryRun)
      .option('--add', text.flags.add)
      .action(action(runImport)),
    [
      'binjai-pay rules import harga-beras.csv --dry-run',
      'binjai-pay rules import gaji-pokok-2027.xlsx',
      'binjai-pay rules import tunjangan-dokter.csv --add',
    ],
  );
}

async function runList(session: Session, _args: readonly string[], flags: Flags): Promise<Outcome> {
  const { listRules } = await import('../../rules/index.ts');
  const { renderRuleList } = await import('../render/rules.ts');
  const word = textFlag(flags, 'period');
  const period = word === undefined ? undefined : periodArgument(word);
  const rows = listRules(period, await ownRules(session, flags));
  return { text: renderRuleList(rows, session.options.lang).join('\n'), data: rows };
}

async function runShow(session: Session, [id = '']: readonly string[], flags: Flags): Promise<Outcome> {
  const { showRule, ruleIds } = await import('../../rules/index.ts');
  const { renderRule } = await import('../render/rules.ts');
  const rule = showRule(id, await ownRules(session, flags));
  if (rule === null) {
    const { nearest } = await import('../../domain/words/near-words.ts');
    throw new UsageError('rule-unknown', { id, nearest: nearest(id, ruleIds())[0] ?? '' });
  }
  return { text: renderRule(rule, session.options.lang).join('\n'), data: rule };
}

/** The rules of the office; none where there is no database, unless one was named. */
async function ownRules(session: Session, flags: Flags): Promise<readonly RuleAddition[]> {
  if (textFlag(flags, 'db') === undefined && !existsSync(session.options.db)) return [];
  const { officeRules } = await import('../../app/law/office-rules.ts');
  const store = await session.openStore('readonly');
  try {
    return officeRules(store);
  } finally {
    store.close();
  }
}

async function runImport(session: Session, [path = '']: readonly string[], flags: Flags): Promise<Outcome> {
  const { importRules } = await import('../../app/law/import-rules.ts');
  const { renderRulesImport } = await import('../render/rules-import.ts');
  const { problemData } = await import('../render/problem.ts');
  const { lang, quiet, actor } = session.options;
  const dryRun = flags.dryRun === true;
  const store = await session.openStore(dryRun ? 'readonly' : 'readwrite');
  try {
    const outcome = importRules(store, {
      file: basename(path),
      read: await readRules(path),
      add: flags.add === true,
      dryRun,
      actor,
      progress: session.progress,
    });
    await warn(session, outcome.warnings);
    return {
      text: quiet ? '' : renderRulesImport(outcome, lang).join('\n'),
      data: { ...outcome, warnings: outcome.warnings.map((problem) => problemData(problem, lang)) },
    };
  } finally {
    store.close();
  }
}
