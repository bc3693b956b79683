import { basename } from 'node:path';
import { DataRejectedError, RuleMissingError } from '../../app/errors.ts';
import { periodArgument } from '../arguments.ts';
import { readText } from '../read-text.ts';
import type { Registry } from '../registry.ts';
import type { Outcome, Session } from '../session.ts';
import { warn } from '../warn.ts';

export function register({ program, text, action, examples }: Registry): void {
  const policy = program.command('policy').description(text.commands.policy);
  examples(
    policy
      .command('show')
      .argument('[period]')
      .description(text.commands['policy show'])
      .action(action(runShow)),
    ['binjai-pay policy show > kebijakan.yaml', 'binjai-pay policy show 2026-01 --json'],
  );
  examples(
    policy
      .command('check')
      .argument('<file>')
      .description(text.commands['policy check'])
      .action(action(runCheck)),
    ['binjai-pay policy check kebijakan.yaml'],
  );
  examples(
    policy
      .command('import')
      .argument('<file>')
      .description(text.commands['policy import'])
      .action(action(runImport)),
    ['binjai-pay policy import kebijakan.yaml'],
  );
  examples(
    policy
      .command('diff')
      .argument('<file>')
      .argument('[period]')
      .description(text.commands['policy diff'])
      .action(action(runDiff)),
    ['binjai-pay policy diff kebijakan.yaml'],
  );
}

/** The policy in force, as the file that was imported; without a period the newest. */
async function runShow(session: Session, [word]: readonly string[]): Promise<Outcome> {
  const { policyFromJson, describePolicy } = await import('../../policy/index.ts');
  const period = word === undefined ? null : periodArgument(word);
  const store = await session.openStore('readonly');
  try {
    const stored = period === null ? store.policies().at(-1) : store.policyFor(period);
    if (!stored) throw new RuleMissingError('policy-missing', { period: period ?? '—' });
    const { text, json, ...head } = stored;
    return { text, data: { ...head, settings: describePolicy(policyFromJson(json)) } };
  } finally {
    store.close();
  }
}

async function runCheck(session: Session, [path = '']: readonly string[]): Promise<Outcome> {
  const { parsePolicy } = await import('../../policy/index.ts');
  const { outcomeTexts } = await import('../../text/outcomes/index.ts');
  const parsed = await parsePolicy(await readText(path), basename(path));
  if ('problems' in parsed) throw new DataRejectedError(parsed.problems);
  await warn(session, parsed.warnings);
  const { name, effective } = parsed.policy;
  const { lang, quiet } = session.options;
  return {
    text: quiet ? '' : outcomeTexts[lang].policyChecked(name, effective),
    data: { name, effective },
  };
}

async function runImport(session: Session, [path = '']: readonly string[]): Promise<Outcome> {
  const { recordPolicy } = await import('../../app/law/record-policy.ts');
  const { outcomeTexts } = await import('../../text/outcomes/index.ts');
  const content = await readText(path);
  const store = await session.openStore('readwrite');
  try {
    const { policy, isNew, warnings } = await recordPolicy(
      store,
      content,
      basename(path),
      session.options.actor,
    );
    await warn(session, warnings);
    const { text: _text, json: _json, ...head } = policy;
    const { lang, quiet } = session.options;
    return {
      text: quiet ? '' : outcomeTexts[lang].policyImported(policy.name, policy.effective, isNew),
      data: { policy: head, isNew },
    };
  } finally {
    store.close();
  }
}

/** What a policy file would change against the policy in force in its own first month, or in the month named. */
async function runDiff(session: Session, [path = '', word]: readonly string[]): Promise<Outcome> {
  const { parsePolicy, diffPolicy, policyFromJson } = await import('../../policy/index.ts');
  const { outcomeTexts } = await import('../../text/outcomes/index.ts');
  const parsed = await parsePolicy(await readText(path), basename(path));
  if ('problems' in parsed) throw new DataRejectedError(parsed.problems);
  const period = word === undefined ? parsed.policy.effective : periodArgument(word);
  const store = await session.openStore('readonly');
  try {
    const stored = store.policyFor(period);
    if (stored === null) throw new RuleMissingError('policy-missing', { period });
    const changes = diffPolicy(policyFromJson(stored.json), parsed.policy);
    return {
      text: outcomeTexts[session.options.lang]
        .policyDiff(stored.name, parsed.policy.name, changes)
        .join('\n'),
      data: { before: stored.name, after: parsed.policy.name, changes },
    };
  } finally {
    store.close();
  }
}
